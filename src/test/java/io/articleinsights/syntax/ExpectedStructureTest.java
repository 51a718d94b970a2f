package io.articleinsights.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.Span;
import io.articleinsights.text.TextAnnotator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The structures that quotes, speakers and keywords read, in sentences made up for it. */
class ExpectedStructureTest {

  private static final SyntaxParser PARSER = new SyntaxParser();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The father of a girl killed by the driver Tom Baker told the court that he wept. | told |"
            + " father",
        "The mayor, who was elected in May, said the bridge would be repaired. | said | mayor",
        "The man who drove the car told police he had seen nothing. | told | man",
        "The company that makes the engines said its sales fell. | said | company",
        "“We will not wait,” said Ann Lee, a spokeswoman for the union. | said | Ann",
        "The minister of finance, Carla Stone, denied that taxes would rise. | denied | minister",
        "Tom Baker’s brother said the family was shocked. | said | brother",
        "Ann Lee and Bob Hart told reporters that the talks had failed. | told | Ann",
        "According to the report, the bank lost the documents. | lost | bank",
        "She did not say whether the plan was approved. | say | She"
      })
  void theHeadOfThePhraseIsTheSubject(String sentence, String verb, String subject) {
    Syntax syntax = parsed(sentence);
    assertEquals(
        Optional.of(subject),
        clause(syntax, verb).subject().map(phrase -> word(syntax, phrase.head())));
  }

  @Test
  void aNameStandsBesideADescription() {
    Syntax syntax = parsed("“It leaks,” said Ann Lee, a spokeswoman for the union.");
    NounPhrase name = clause(syntax, "said").subject().orElseThrow();
    assertEquals("Ann Lee", text(syntax, name.core()));
    NounPhrase description = name.apposition().orElseThrow();
    assertEquals("spokeswoman", word(syntax, description.head()));
    assertEquals("union", word(syntax, description.modifier("for").orElseThrow().head()));
  }

  @Test
  void phrasesHangOnTheirNounByPrepositions() {
    Syntax syntax = parsed("The father of a girl killed by the driver told the court a story.");
    NounPhrase father = clause(syntax, "told").subject().orElseThrow();
    assertEquals("The father", text(syntax, father.core()));
    NounPhrase girl = father.modifier("of").orElseThrow();
    assertEquals("a girl", text(syntax, girl.core()));
    Clause killed = girl.reducedRelative().orElseThrow();
    assertEquals("killed", word(syntax, killed.predicate()));
    assertEquals(Optional.of("driver"), killed.agent().map(phrase -> word(syntax, phrase.head())));
    assertEquals(VerbGroup.Voice.PASSIVE, killed.verbGroup().orElseThrow().voice());
  }

  @Test
  void aRelativeClauseTellsAboutItsNoun() {
    Syntax syntax = parsed("The mayor, who was elected in May, said the bridge would be repaired.");
    NounPhrase mayor = clause(syntax, "said").subject().orElseThrow();
    Clause elected = mayor.relativeClause().orElseThrow();
    assertEquals(Clause.Kind.RELATIVE, elected.kind());
    assertEquals(
        Optional.of("mayor"),
        elected.understoodSubject().map(phrase -> word(syntax, phrase.head())));
  }

  @Test
  void fellowsAreJoined() {
    Syntax syntax = parsed("Ann Lee and Bob Hart told reporters that the talks had failed.");
    NounPhrase subject = clause(syntax, "told").subject().orElseThrow();
    assertTrue(subject.isCoordinated());
    assertEquals(
        List.of("Ann", "Bob"),
        subject.members().stream().map(member -> word(syntax, member.head())).toList());
  }

  @Test
  void aHearerIsNotTheSpeaker() {
    Clause told = clause(parsed("Ann Lee told the court that he had lied."), "told");
    assertEquals(
        Optional.of("court"), told.addressee().map(phrase -> word(phrase.syntax(), phrase.head())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The bridge was closed by the police. | closed | PASSIVE | false | NONE",
        "The suspect had not been arrested. | arrested | PASSIVE | true | NONE",
        "The bridge will be repaired. | repaired | PASSIVE | false | FUTURE",
        "The union would not sign the contract. | sign | ACTIVE | true | CONDITIONAL",
        "The bank may lose its licence. | lose | ACTIVE | false | POSSIBLE",
        "The council must pay the workers. | pay | ACTIVE | false | NECESSARY",
        "The mayor didn’t answer the letter. | answer | ACTIVE | true | NONE",
        "The mayor closed the bridge. | closed | ACTIVE | false | NONE"
      })
  void verbGroupsHaveVoicePolarityAndModality(
      String sentence, String verb, String voice, boolean negative, String modality) {
    VerbGroup group = clause(parsed(sentence), verb).verbGroup().orElseThrow();
    assertEquals(VerbGroup.Voice.valueOf(voice), group.voice());
    assertEquals(negative, group.isNegative());
    assertEquals(VerbGroup.Modality.valueOf(modality), group.modality());
    assertTrue(group.isFinite());
  }

  @Test
  void clausesLieInEachOther() {
    Syntax syntax = parsed("Police said the suspect had not been arrested.");
    Clause said = clause(syntax, "said");
    assertEquals(Clause.Kind.MAIN, said.kind());
    assertTrue(said.parent().isEmpty());
    Clause arrested = said.complement().orElseThrow();
    assertEquals(Clause.Kind.COMPLEMENT, arrested.kind());
    assertEquals(Optional.of(said), arrested.parent());
    assertEquals("the suspect had not been arrested", text(syntax, arrested.span()));
    assertFalse(said.verbGroup().orElseThrow().isInfinitive());
  }

  private static Clause clause(Syntax syntax, String predicate) {
    for (int token = 0; token < syntax.text().tokenCount(); token++) {
      if (word(syntax, token).equals(predicate)) {
        Clause clause = syntax.clause(token).orElseThrow();
        assertEquals(token, clause.predicate(), "not the predicate of a clause");
        return clause;
      }
    }
    throw new AssertionError(predicate);
  }

  private static String word(Syntax syntax, int token) {
    return syntax.text().tokenText(token);
  }

  private static String text(Syntax syntax, Span span) {
    return syntax.text().text().substring(span.start(), span.end());
  }

  private static Syntax parsed(String sentence) {
    AnnotatedText text =
        new TextAnnotator().annotate(sentence, List.of(new Span(0, sentence.length())));
    return PARSER.parse(text);
  }
}
