package io.articleinsights.deployment;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.articleinsights.article.Article;
import io.articleinsights.article.ArticleReader;
import io.articleinsights.article.format.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KubernetesManifestsTest {
  private static final Path FOLDER = Path.of("src/main/kubernetes");
  private static final String NAME = "article-insights";

  private final Map<String, JsonNode> manifests = manifests();
  private final JsonNode deployment = manifests.get("Deployment");
  private final JsonNode pod = deployment.at("/spec/template/spec");
  private final JsonNode container = pod.at("/containers/0");

  @Test
  void everyKindHasItsApiVersionAndIsNamedAndLabelled() {
    Map<String, String> versions =
        Map.of(
            "Deployment", "apps/v1",
            "Service", "v1",
            "ConfigMap", "v1",
            "HorizontalPodAutoscaler", "autoscaling/v2",
            "PodDisruptionBudget", "policy/v1");
    assertEquals(versions.keySet(), manifests.keySet());
    manifests.forEach(
        (kind, manifest) ->
            assertAll(
                kind,
                () -> assertEquals(versions.get(kind), manifest.path("apiVersion").asText()),
                () -> assertTrue(manifest.at("/metadata/name").asText().startsWith(NAME)),
                () -> assertEquals(NAME, nameLabel(manifest.at("/metadata/labels")))));
  }

  @Test
  void selectorsFindThePods() {
    JsonNode labels = deployment.at("/spec/template/metadata/labels");
    for (String selector :
        List.of(
            nameLabel(deployment.at("/spec/selector/matchLabels")),
            nameLabel(manifests.get("Service").at("/spec/selector")),
            nameLabel(manifests.get("PodDisruptionBudget").at("/spec/selector/matchLabels")))) {
      assertEquals(nameLabel(labels), selector);
    }
    JsonNode target = manifests.get("HorizontalPodAutoscaler").at("/spec/scaleTargetRef");
    assertEquals(deployment.at("/metadata/name"), target.path("name"));
    assertEquals(deployment.path("apiVersion"), target.path("apiVersion"));
  }

  @Test
  void serviceAndProbesReachTheHttpPort() {
    assertEquals("http", container.at("/ports/0/name").asText());
    assertEquals(8080, container.at("/ports/0/containerPort").asInt());
    assertEquals("http", manifests.get("Service").at("/spec/ports/0/targetPort").asText());
    Map<String, String> probes =
        Map.of(
            "startupProbe", "/q/health/started",
            "livenessProbe", "/q/health/live",
            "readinessProbe", "/q/health/ready");
    probes.forEach(
        (probe, path) -> {
          assertEquals(path, container.path(probe).at("/httpGet/path").asText(), probe);
          assertEquals("http", container.path(probe).at("/httpGet/port").asText(), probe);
        });
  }

  @Test
  void runsWithoutPrivileges() {
    JsonNode own = container.path("securityContext");
    assertTrue(pod.at("/securityContext/runAsNonRoot").asBoolean());
    assertTrue(pod.at("/securityContext/runAsUser").asInt() > 0);
    assertEquals("RuntimeDefault", pod.at("/securityContext/seccompProfile/type").asText());
    assertTrue(own.path("readOnlyRootFilesystem").asBoolean());
    assertFalse(own.path("allowPrivilegeEscalation").asBoolean(true));
    assertEquals("ALL", own.at("/capabilities/drop/0").asText());
    assertFalse(pod.path("automountServiceAccountToken").asBoolean(true));
  }

  @Test
  void memoryIsRequestedAndLimited() {
    int requested = mebibytes(container.at("/resources/requests/memory"));
    int limit = mebibytes(container.at("/resources/limits/memory"));
    assertTrue(80 <= requested && requested <= limit, requested + " of " + limit);
    assertTrue(container.at("/resources/requests").has("cpu"));
  }

  @Test
  void aDisruptionAlwaysLeavesAReplica() {
    int replicas = deployment.at("/spec/replicas").asInt();
    JsonNode scaling = manifests.get("HorizontalPodAutoscaler").path("spec");
    assertEquals(replicas, scaling.path("minReplicas").asInt());
    assertTrue(scaling.path("maxReplicas").asInt() > replicas);
    int available = manifests.get("PodDisruptionBudget").at("/spec/minAvailable").asInt();
    assertTrue(1 <= available && available < replicas);
  }

  @Test
  void articlesAreMountedWhereTheServiceLooks() {
    JsonNode mount = container.at("/volumeMounts/0");
    assertEquals("ARTICLES_LOCATION", container.at("/env/0/name").asText());
    assertEquals(container.at("/env/0/value"), mount.path("mountPath"));
    assertTrue(mount.path("readOnly").asBoolean());
    assertEquals(pod.at("/volumes/0/name"), mount.path("name"));
    JsonNode articles = manifests.get("ConfigMap");
    assertEquals(articles.at("/metadata/name"), pod.at("/volumes/0/configMap/name"));
    articles.path("data").properties().forEach(KubernetesManifestsTest::assertIsArticle);
  }

  private static void assertIsArticle(Map.Entry<String, JsonNode> file) {
    Format format = Format.ofFileName(file.getKey()).orElseThrow();
    Article article = new ArticleReader().read(file.getValue().asText(), format);
    assertEquals(3, article.paragraphs().size(), file.getKey());
  }

  private static String nameLabel(JsonNode labels) {
    return labels.path("app.kubernetes.io/name").asText();
  }

  private static int mebibytes(JsonNode quantity) {
    assertTrue(quantity.asText().endsWith("Mi"), quantity.toString());
    return Integer.parseInt(quantity.asText().replace("Mi", ""));
  }

  private static Map<String, JsonNode> manifests() {
    Map<String, JsonNode> byKind = new HashMap<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      YAMLMapper yaml = new YAMLMapper();
      for (Path file : files.sorted().toList()) {
        JsonNode manifest = yaml.readTree(Files.readString(file));
        byKind.put(manifest.path("kind").asText(), manifest);
      }
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
    return byKind;
  }
}
