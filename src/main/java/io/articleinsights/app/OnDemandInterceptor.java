package io.articleinsights.app;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.ArrayDeque;
import java.util.Queue;

/** Keeps calls of {@code prepare…} until anything else is called. */
@OnDemand
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
final class OnDemandInterceptor {

  private final Queue<InvocationContext> waiting = new ArrayDeque<>();

  @AroundInvoke
  synchronized Object call(InvocationContext call) throws Exception {
    if (call.getMethod().getName().startsWith("prepare")) {
      waiting.add(call);
      return null;
    }
    while (!waiting.isEmpty()) {
      waiting.remove().proceed();
    }
    return call.proceed();
  }
}
