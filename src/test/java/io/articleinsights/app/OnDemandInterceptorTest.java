package io.articleinsights.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OnDemandInterceptorTest {

  /** What a bean with something to prepare looks like. */
  interface Bean {
    void prepareOne();

    void prepareTwo();

    String use();
  }

  private final OnDemandInterceptor interceptor = new OnDemandInterceptor();
  private final List<String> done = new ArrayList<>();

  @Test
  void quarkusPreparesTheDocumentByTheNameThatIsDeferred() {
    List<String> prepare =
        Stream.of(OpenApiDocumentService.class.getDeclaredMethods())
            .map(Method::getName)
            .filter(name -> name.startsWith("prepare"))
            .toList();
    assertEquals(List.of("prepareDocument"), prepare);
  }

  @Test
  void nothingIsPreparedBeforeTheFirstUse() throws Exception {
    interceptor.call(of("prepareOne"));
    interceptor.call(of("prepareTwo"));
    assertEquals(List.of(), done);
  }

  @Test
  void theFirstUsePreparesInOrderAndOnce() throws Exception {
    interceptor.call(of("prepareOne"));
    interceptor.call(of("prepareTwo"));
    assertEquals("use", interceptor.call(of("use")));
    assertEquals("use", interceptor.call(of("use")));
    assertEquals(List.of("prepareOne", "prepareTwo", "use", "use"), done);
  }

  private InvocationContext of(String name) throws NoSuchMethodException {
    var method = Bean.class.getMethod(name);
    return (InvocationContext)
        Proxy.newProxyInstance(
            InvocationContext.class.getClassLoader(),
            new Class<?>[] {InvocationContext.class},
            (proxy, asked, arguments) ->
                switch (asked.getName()) {
                  case "getMethod" -> method;
                  case "proceed" -> {
                    done.add(name);
                    yield name;
                  }
                  default -> throw new UnsupportedOperationException(asked.getName());
                });
  }
}
