package io.articleinsights.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.Span;
import io.articleinsights.text.TextAnnotator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SyntaxParserTest {

  private static final SyntaxParser PARSER = new SyntaxParser();

  @Test
  void parsesOnlyTheSentencesThatAreWanted() {
    AnnotatedText text = annotated("The mayor resigned. Nobody was told.");
    Syntax syntax = PARSER.parse(text, sentence -> sentence == 1);
    assertFalse(syntax.isParsed(0));
    assertEquals(Syntax.NO_TOKEN, syntax.head(1));
    assertTrue(syntax.clause(1).isEmpty());
    assertTrue(syntax.isParsed(text.firstToken(1)));
  }

  @Property(tries = 300)
  void everyTokenHasOneHeadInItsSentence(@ForAll String text) {
    holds(PARSER.parse(annotated(text)));
  }

  @Test
  void aVeryLongSentenceIsOneTree() {
    holds(PARSER.parse(annotated("He named " + "Ann Lee and ".repeat(2000) + "Bob.")));
  }

  private static void holds(Syntax syntax) {
    AnnotatedText text = syntax.text();
    for (int sentence = 0; sentence < text.sentenceCount(); sentence++) {
      int root = syntax.root(sentence);
      for (int token = text.firstToken(sentence); token < text.endToken(sentence); token++) {
        assertTrue(syntax.isParsed(token));
        assertTrue(syntax.isUnder(token, root));
        assertEquals(token == root, syntax.head(token) == Syntax.NO_TOKEN);
        assertTrue(syntax.clause(token).isPresent());
      }
      assertTrue(syntax.start(root) >= text.firstToken(sentence));
      assertTrue(syntax.end(root) <= text.endToken(sentence));
      spansLieInside(syntax, sentence);
    }
  }

  private static void spansLieInside(Syntax syntax, int sentence) {
    Span whole = syntax.text().sentenceSpan(sentence);
    for (NounPhrase phrase : syntax.nounPhrases(sentence)) {
      assertTrue(whole.contains(phrase.span()));
      assertTrue(phrase.span().contains(phrase.core()));
    }
    for (Clause clause : syntax.clauses(sentence)) {
      assertTrue(whole.contains(clause.span()));
      clause.verbGroup().ifPresent(group -> assertTrue(whole.contains(group.span())));
    }
  }

  private static AnnotatedText annotated(String text) {
    return new TextAnnotator().annotate(text, List.of(new Span(0, text.length())));
  }
}
