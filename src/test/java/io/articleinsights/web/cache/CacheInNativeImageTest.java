package io.articleinsights.web.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.lang.reflect.Field;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Caffeine must find in a native image the very classes that it uses here. */
class CacheInNativeImageTest {

  @Test
  void theClassesThatTheCacheIsMadeOfAreDeclared() throws ReflectiveOperationException {
    Object cache = field(field(new AnswerCache(1_000), "answers"), "cache");
    Object entries = field(cache, "nodeFactory");
    assertEquals(
        Set.of(cache.getClass().getName(), entries.getClass().getName()),
        Set.of(CacheInNativeImage.class.getAnnotation(RegisterForReflection.class).classNames()));
  }

  private static Object field(Object owner, String name) throws ReflectiveOperationException {
    for (Class<?> type = owner.getClass(); type != null; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          field.setAccessible(true);
          return field.get(owner);
        }
      }
    }
    throw new NoSuchFieldException(name + " in " + Caffeine.class.getPackageName());
  }
}
