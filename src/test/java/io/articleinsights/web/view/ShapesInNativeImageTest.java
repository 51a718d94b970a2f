package io.articleinsights.web.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.articleinsights.web.body.SentText;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.junit.jupiter.api.Test;

/**
 * Every shape that goes over the wire is declared, else its first answer in a native image is a
 * 500.
 */
class ShapesInNativeImageTest {

  private static final Set<String> DECLARED = declared();

  @Test
  void shapesAreDeclared() {
    Set<String> reachable = new TreeSet<>();
    for (JavaClass shape :
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.articleinsights.web")) {
      if (shape.isAnnotatedWith(Schema.class) && !shape.isEquivalentTo(SentText.class)) {
        addReachable(shape.reflect(), reachable);
      }
    }
    assertTrue(reachable.contains(AnalysisView.class.getName()), reachable::toString);
    assertEquals(reachable, DECLARED);
  }

  @Test
  void whatIsNestedIsFoundBehindListsAndOptionals() {
    record Inner(int number) {}
    record Outer(List<java.util.Optional<Inner>> inner) {}
    Set<String> reachable = new TreeSet<>();
    addReachable(Outer.class, reachable);
    assertEquals(Set.of(Outer.class.getName(), Inner.class.getName()), reachable);
  }

  private static void addReachable(Type type, Set<String> reachable) {
    if (type instanceof ParameterizedType generic) {
      for (Type argument : generic.getActualTypeArguments()) {
        addReachable(argument, reachable);
      }
    } else if (type instanceof Class<?> shape && isOurs(shape) && reachable.add(shape.getName())) {
      assertTrue(shape.isRecord(), shape + " is no record; declare how it is written");
      for (RecordComponent component : shape.getRecordComponents()) {
        addReachable(component.getGenericType(), reachable);
      }
    }
  }

  private static boolean isOurs(Class<?> type) {
    return type.getName().startsWith("io.articleinsights.");
  }

  private static Set<String> declared() {
    Set<String> names = new TreeSet<>();
    for (JavaClass list : new ClassFileImporter().importPackages("io.articleinsights.web.view")) {
      if (list.isAnnotatedWith(RegisterForReflection.class)) {
        for (Class<?> type : list.reflect().getAnnotation(RegisterForReflection.class).targets()) {
          names.add(type.getName());
        }
      }
    }
    return names;
  }
}
