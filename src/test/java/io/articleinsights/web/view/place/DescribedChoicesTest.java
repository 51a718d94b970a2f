package io.articleinsights.web.view.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.articleinsights.article.format.BoilerplateKind;
import io.articleinsights.article.metadata.MetadataSource;
import io.articleinsights.web.view.article.ReadFromView;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.junit.jupiter.api.Test;

/** The API description names every value that an answer may hold. */
class DescribedChoicesTest {

  @Test
  void kindsOfBoilerplate() {
    assertEquals(names(BoilerplateKind.values()), described(BoilerplateView.class, "kind"));
  }

  @Test
  void sourcesOfMetadata() {
    for (RecordComponent component : ReadFromView.class.getRecordComponents()) {
      assertEquals(
          names(MetadataSource.values()), described(ReadFromView.class, component.getName()));
    }
  }

  private static List<String> described(Class<?> shape, String component) {
    try {
      return List.of(shape.getDeclaredField(component).getAnnotation(Schema.class).enumeration());
    } catch (NoSuchFieldException absent) {
      throw new AssertionError(absent);
    }
  }

  private static List<String> names(Enum<?>[] values) {
    return Stream.of(values).map(Enum::name).toList();
  }
}
