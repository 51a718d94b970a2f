package io.articleinsights.article.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.articleinsights.article.metadata.Metadata;
import io.articleinsights.article.metadata.MetadataSource;
import io.articleinsights.article.metadata.Sourced;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class FrontMatterTest {

  private static final String STORY = "The bakers of Elm Street have won a reprieve.";

  @Test
  void readsWhatSiteGeneratorsTell() {
    FrontMatter front =
        FrontMatter.of(
            """
            ---
            title: "Bakers win: a reprieve"
            authors:
              - Ann Lee
              - name: Bob Ray
                email: bob@example.org
            date: 2024-03-12 09:30:00 +0100
            lastmod: 2024-03-13
            categories: [Town, Bread]
            tags: ovens, bakers
            canonical_url: https://example.org/bakers/
            image: oven.jpg
            description: >
              The council voted
              to wait.
            lang: en_GB
            layout: {post: true}
            ---
            """
                + STORY);
    Metadata known = front.metadata();
    assertEquals(Optional.of("Bakers win: a reprieve"), front.title());
    assertEquals(STORY, front.body());
    assertEquals(List.of("Ann Lee", "Bob Ray"), value(known.authors()));
    assertEquals("2024-03-12T09:30:00+01:00", value(known.published()).toString());
    assertEquals("2024-03-13", value(known.modified()).toString());
    assertEquals("Town", value(known.section()));
    assertEquals(List.of("ovens", "bakers", "Bread"), value(known.tags()));
    assertEquals("https://example.org/bakers/", value(known.url()));
    assertEquals("https://example.org/bakers/oven.jpg", value(known.image()));
    assertEquals("The council voted to wait.", value(known.description()));
    assertEquals("en-GB", value(known.language()));
    assertEquals(MetadataSource.FRONT_MATTER, known.published().orElseThrow().source());
  }

  @Test
  void readsToml() {
    FrontMatter front =
        FrontMatter.of(
            """
            +++
            # settings
            title = "Bakers \\"win\\": a reprieve" # of sorts
            date = 2024-03-12T09:30:00+01:00
            lastmod = 2024-03-13
            draft = false
            weight = 10
            description = \"\"\"
            The council voted
            to wait.\"\"\"
            tags = ['ovens',
              "bakers", # both
            ]
            image = { src = "https://example.org/oven.jpg", alt = "An oven" }
            [params]
            section = 'Town'
            [[authors]]
            name = "Ann Lee"
            email = "ann@example.org"
            [[authors]]
            name = "Bob Ray"
            +++
            """
                + STORY);
    Metadata known = front.metadata();
    assertEquals(Optional.of("Bakers \"win\": a reprieve"), front.title());
    assertEquals(STORY, front.body());
    assertEquals(List.of("Ann Lee", "Bob Ray"), value(known.authors()));
    assertEquals("2024-03-12T09:30:00+01:00", value(known.published()).toString());
    assertEquals("2024-03-13", value(known.modified()).toString());
    assertEquals("Town", value(known.section()));
    assertEquals("The council voted to wait.", value(known.description()));
    assertEquals(List.of("ovens", "bakers"), value(known.tags()));
    assertEquals("https://example.org/oven.jpg", value(known.image()));
    assertEquals(MetadataSource.FRONT_MATTER, known.published().orElseThrow().source());
  }

  @Test
  void keepsBrokenTomlBesideTheTextAndOtherTextInIt() {
    String broken = "title = \"Bakers\ndate = [\n";
    FrontMatter front = FrontMatter.of("+++\n" + broken + "+++\n" + STORY);
    assertEquals(broken, front.settings());
    assertEquals(STORY, front.body());
    String text = "+++\nThe ovens stay lit.\n+++\n" + STORY;
    assertEquals(text, FrontMatter.of(text).body());
  }

  @Test
  void aMarkThatBelongsNowhereEndsAList() {
    String broken = "tags = [}\ndate = 2024-03-12]\n";
    assertEquals(broken, FrontMatter.of("+++\n" + broken + "+++\n" + STORY).settings());
  }

  @Test
  void comesToTheEndOfTomlThatIsNone() {
    for (String value : List.of("[}", "[=", "{]", "[[}", "{a=]}", "[\"", "'", "[,", "{=")) {
      String settings = "title = " + value + "\n";
      FrontMatter front = FrontMatter.of("+++\n" + settings + "+++\n" + STORY);
      assertEquals(STORY, front.body(), value);
      assertEquals(Optional.empty(), front.title().filter(title -> title.isBlank()), value);
    }
  }

  @Property
  void takesAnyToml(@ForAll("toml") String settings) {
    FrontMatter front = FrontMatter.of("+++\n" + settings + "\n+++\n" + STORY);
    assertTrue(front.body().endsWith(STORY));
  }

  @Provide
  Arbitrary<String> toml() {
    return Arbitraries.of(
            "title",
            " = ",
            "\"",
            "\"\"\"",
            "'",
            "'''",
            "[",
            "]",
            "[[a]]",
            "{",
            "}",
            ",",
            "#",
            "\n",
            "a.b",
            "\\",
            "\\u12",
            "\\uD800",
            "2024-01-01",
            "\r",
            "\u0000",
            "=")
        .list()
        .ofMaxSize(20)
        .map(parts -> String.join("", parts));
  }

  @Test
  void inventsNoDateAndNoAddress() {
    Metadata known =
        FrontMatter.of(
                "---\ndate: next May\nurl: /bakers\nimage: javascript:x\ntags:\nauthor: ''\n---\n")
            .metadata();
    assertEquals(Metadata.NONE, known);
  }

  @Test
  void leavesWhatIsNoSettingsInTheText() {
    for (String source :
        List.of(
            "---\n" + STORY + "\n---\nThe end.",
            "---\n" + STORY,
            "--- a\ntitle: x\n---\n",
            "---\n- a\n- b\n---\n",
            "",
            "---",
            "---\n")) {
      assertEquals(source, FrontMatter.of(source).body());
    }
  }

  @Test
  void keepsBrokenSettingsBesideTheText() {
    String source = "---\ntitle: Bakers win: a reprieve\n\tdate: [\n---\n" + STORY;
    assertEquals("title: Bakers win: a reprieve\n\tdate: [\n", FrontMatter.of(source).settings());
    Document document = new MarkdownText().read(source);
    assertEquals(
        List.of(
            Block.aside(document.blocks().get(0).span(), BoilerplateKind.OTHER),
            Block.of(document.blocks().get(1).span(), Block.Markup.TEXT, true)),
        document.blocks());
    assertEquals(STORY, document.blocks().get(1).span().of(document.text()));
  }

  @Test
  void putsTheTitleOverATextThatHasNone() {
    assertEquals("Bakers win\n\n" + STORY, text("---\ntitle: Bakers win\n---\n\n" + STORY));
    assertEquals("Bakers won\n\n" + STORY, text("---\ntitle: x\n---\n# Bakers won\n\n" + STORY));
    assertEquals("Bakers won\n\n" + STORY, text("---\ntitle: x\n---\nBakers won\n===\n" + STORY));
  }

  @Test
  void isNotBlownUpByAliases() {
    StringBuilder bomb = new StringBuilder("---\na0: &a0 [x, x]\n");
    for (int i = 1; i < 90; i++) {
      bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    bomb.append("tags: *a89\nauthor: &me {name: *me}\ntitle: t\n---\n").append(STORY);
    FrontMatter front = FrontMatter.of(bomb.toString());
    assertEquals(STORY, front.body());
    assertEquals(Optional.empty(), front.metadata().tags());
  }

  @Test
  void isNotBlownUpByDepth() {
    String source = "---\na: " + "[".repeat(5000) + "\n---\n" + STORY;
    assertEquals(STORY, FrontMatter.of(source).body());
  }

  @Test
  void makesNothingOfTags() {
    String source = "---\nauthor: !!javax.script.ScriptEngineManager [Ann Lee]\n---\n" + STORY;
    assertEquals(Metadata.NONE, FrontMatter.of(source).metadata());
    assertEquals(STORY, FrontMatter.of(source).body());
  }

  @Property
  void takesAnySettings(@ForAll("settings") String settings) {
    FrontMatter front = FrontMatter.of("---\n" + settings + "\n---\n" + STORY);
    assertTrue(front.body().endsWith(STORY));
    new MarkdownText().read("---\n" + settings + "\n---\n" + STORY);
  }

  @Property
  void takesAnyText(@ForAll String settings) {
    FrontMatter front = FrontMatter.of("---\n" + settings + "\n---\n" + STORY);
    assertTrue(front.body().endsWith(STORY));
  }

  @Provide
  Arbitrary<String> settings() {
    return Arbitraries.of(
            "title: ",
            "a",
            "- ",
            "\n",
            "  ",
            "[",
            "]",
            "{",
            "}",
            "&a ",
            "*a",
            "!!x ",
            "\"",
            "\\x",
            "\\U0",
            "'",
            "|\n",
            ">-\n",
            "? ",
            "%YAML 1.2",
            "#",
            "\t",
            ",",
            "<<: ",
            "\u0000",
            "\uD800",
            "\u0085",
            "date: 2024-13-41",
            "url: http://[",
            "image: %",
            "lang: -",
            "---",
            "...",
            "~",
            "1e9",
            "\uFEFF")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }

  private static String text(String source) {
    return new MarkdownText().read(source).text();
  }

  private static <T> T value(Optional<Sourced<T>> told) {
    return told.orElseThrow().value();
  }
}
