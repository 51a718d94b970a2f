package io.articleinsights.speaker;

import io.articleinsights.lexicon.Gender;
import io.articleinsights.lexicon.RoleNouns;
import io.articleinsights.name.EntityKind;
import io.articleinsights.name.NameRun;
import io.articleinsights.name.Terms;
import io.articleinsights.name.Trait;
import io.articleinsights.speaker.ArticleEntities.OpenPronoun;
import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.Cancellation;
import io.articleinsights.text.PartOfSpeech;
import io.articleinsights.text.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the pronouns of persons that their own sentence does not explain, and whom they mean where
 * there can be no doubt: the subject of the sentence before when the pronoun is a subject, too; or
 * one entity alone that fits in the sentences just before, and nobody there who is only described.
 */
final class OpenPronouns {

  /** How many sentences before a pronoun its antecedent may stand. */
  private static final int REACH = 3;

  /** Who fits a pronoun in a stretch of text. */
  private static final class Fitting {
    private Entity only;
    private boolean several;

    void add(Entity entity) {
      several |= only != null && only != entity;
      only = entity;
    }

    boolean isNobody() {
      return only == null && !several;
    }
  }

  private final AnnotatedText text;
  private final Entities entities;
  private final Terms terms;
  private final QuotedText quoted;

  /** For each sentence whom its open pronoun means; null when it has none or it is unsure. */
  private final Entity[] meant;

  /** For each sentence the gender of its open pronoun; null when it has none. */
  private final Gender[] open;

  OpenPronouns(AnnotatedText text, Entities entities, QuotedText quoted) {
    this.text = text;
    this.entities = entities;
    this.terms = entities.terms();
    this.quoted = quoted;
    this.meant = new Entity[text.sentenceCount()];
    this.open = new Gender[text.sentenceCount()];
  }

  List<OpenPronoun> find() {
    List<OpenPronoun> found = new ArrayList<>();
    for (int sentence = 0; sentence < text.sentenceCount(); sentence++) {
      Cancellation.check();
      int pronoun = openPronoun(sentence);
      if (pronoun >= 0) {
        open[sentence] = Pronoun.genderAt(text, pronoun);
        meant[sentence] = meant(sentence, pronoun);
        boolean bound = pronoun + 1 < text.tokenCount() && text.isClitic(pronoun + 1);
        Optional<String> name =
            Optional.ofNullable(bound ? null : meant[sentence]).map(Entity::name);
        found.add(new OpenPronoun(text.tokenSpan(pronoun), isPossessive(pronoun), name));
      }
    }
    return found;
  }

  /** The first pronoun of its gender in a sentence that nobody before it there fits, or -1. */
  private int openPronoun(int sentence) {
    int first = text.firstToken(sentence);
    Gender told = Gender.UNKNOWN;
    for (int token = first; token < text.endToken(sentence); token++) {
      Gender gender = genderAt(token);
      if (gender != Gender.UNKNOWN && gender != told) {
        boolean explained = !fitting(first, token, gender).isNobody();
        if (!explained && !isAhead(first, token, gender)) {
          return token;
        }
        if (told != Gender.UNKNOWN) {
          return -1;
        }
        told = gender;
      }
    }
    return -1;
  }

  private boolean isPossessive(int pronoun) {
    boolean head = pronoun == text.firstToken(text.sentenceOf(pronoun));
    boolean her = text.tokenIs(pronoun, "her") && (head || isBeforeNoun(pronoun));
    return her || text.tokenIs(pronoun, "his");
  }

  private boolean isBeforeNoun(int token) {
    if (token + 1 >= text.tokenCount()) {
      return false;
    }
    return switch (text.tag(token + 1)) {
      case NOUN, PROPER_NOUN, ADJECTIVE, NUMERAL -> true;
      default -> false;
    };
  }

  private Gender genderAt(int token) {
    boolean spoken = quoted.quoteAt(text.tokenStart(token)) >= 0;
    return text.kind(token) != TokenKind.WORD || spoken
        ? Gender.UNKNOWN
        : Pronoun.genderAt(text, token);
  }

  /** {@code When he came back, the mayor, Victor Kane, said no}: the name follows the clause. */
  private boolean isAhead(int first, int pronoun, Gender gender) {
    if (pronoun == first || comma(first, pronoun) >= 0) {
      return false;
    }
    int end = text.endToken(text.sentenceOf(pronoun));
    int comma = comma(pronoun, end);
    return comma >= 0 && isNamed(comma, end, gender);
  }

  private boolean isNamed(int from, int to, Gender gender) {
    for (int run = entities.runEndingAfter(from); run < entities.runs().size(); run++) {
      if (entities.runs().get(run).first() >= to) {
        return false;
      }
      if (entities.entity(run).filter(entity -> fits(entity, gender)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private int comma(int from, int to) {
    for (int token = from; token < to; token++) {
      if (text.tokenIs(token, ",")) {
        return token;
      }
    }
    return -1;
  }

  private Entity meant(int sentence, int pronoun) {
    Entity subject = isSubject(pronoun) ? subjectBefore(sentence) : null;
    Entity found = subject != null ? subject : onlyOne(sentence);
    boolean person = found != null && found.kind() == EntityKind.PERSON;
    return person && found.gender() == open[sentence] && !entities.isShared(found) ? found : null;
  }

  /** {@code He left} at the head of a sentence, {@code she said} anywhere. */
  private boolean isSubject(int pronoun) {
    boolean nominative = text.tokenIs(pronoun, "he") || text.tokenIs(pronoun, "she");
    boolean head = pronoun == text.firstToken(text.sentenceOf(pronoun));
    boolean speaks = pronoun + 1 < text.tokenCount() && terms.at(pronoun + 1).has(Trait.SPEECH);
    return nominative && (head || speaks);
  }

  /** The person who opens the sentence before as its subject, quoted sentences passed over. */
  private Entity subjectBefore(int sentence) {
    int before = sentence - 1;
    while (before >= 0 && sentence - before < REACH && isSpoken(before)) {
      before--;
    }
    if (before < 0 || isSpoken(before)) {
      return null;
    }
    int first = text.firstToken(before);
    if (open[before] == open[sentence] && genderAt(first) == open[sentence]) {
      return meant[before];
    }
    int run = entities.runEndingAfter(first);
    return run < entities.runs().size() && entities.runs().get(run).first() == first && acts(run)
        ? entities.entity(run).filter(entity -> fits(entity, open[sentence])).orElse(null)
        : null;
  }

  private boolean acts(int run) {
    int end = entities.runs().get(run).end();
    if (entities.runs().get(run).possessive() || end >= text.tokenCount()) {
      return false;
    }
    PartOfSpeech next = text.tag(end);
    return next == PartOfSpeech.VERB || next == PartOfSpeech.AUXILIARY;
  }

  private boolean isSpoken(int sentence) {
    return quoted.quoteAt(text.tokenStart(text.firstToken(sentence))) >= 0
        && quoted.quoteAt(text.tokenStart(text.endToken(sentence) - 1)) >= 0;
  }

  /** The one entity that fits in the sentences before; null when there are several or none. */
  private Entity onlyOne(int sentence) {
    Gender gender = open[sentence];
    Entity nearest = null;
    for (int before = sentence - 1; before >= Math.max(0, sentence - REACH); before--) {
      Fitting fitting = fitting(text.firstToken(before), text.endToken(before), gender);
      if (open[before] == gender) {
        fitting.add(meant[before]);
      }
      if (fitting.several || nearest != null && fitting.only != nearest && !fitting.isNobody()) {
        return null;
      }
      if (fitting.only != null && nearest == null) {
        nearest = fitting.only;
      }
      if (open[before] == gender && meant[before] == null) {
        return null;
      }
    }
    return nearest;
  }

  /** Who is named or described between two tokens and fits a gender. */
  private Fitting fitting(int from, int to, Gender gender) {
    Fitting fitting = new Fitting();
    int run = entities.runEndingAfter(from);
    for (int token = from; token < to; token++) {
      if (run < entities.runs().size() && entities.runs().get(run).first() <= token) {
        NameRun name = entities.runs().get(run);
        Optional<Entity> entity = entities.entity(run).filter(found -> fits(found, gender));
        entity.ifPresent(fitting::add);
        fitting.several |= entity.isPresent() && isLabel(name);
        token = name.end() - 1;
        run++;
      } else if (isSomebody(token, gender)) {
        fitting.several = true;
      }
    }
    return fitting;
  }

  /** {@code ANN LEE: He left}: she does not mean herself. */
  private boolean isLabel(NameRun name) {
    return name.end() < text.tokenCount() && text.tokenIs(name.end(), ":");
  }

  private static boolean fits(Entity entity, Gender gender) {
    return entity.kind().fitsPerson() > 0 && entity.gender().agreesWith(gender);
  }

  /** {@code the officer}, {@code his son}; not the trade of the one just named. */
  private boolean isSomebody(int token, Gender gender) {
    return text.kind(token) == TokenKind.WORD
        && terms.at(token).has(Trait.ROLE)
        && !terms.at(token).has(Trait.PLURAL)
        && RoleNouns.gender(terms.at(token).lower()).agreesWith(gender)
        && !isApposition(token);
  }

  /**
   * {@code Ann Lee, a retired teacher}, {@code Ann Lee is a teacher}, {@code worked as a nurse}.
   */
  private boolean isApposition(int token) {
    int first = text.firstToken(text.sentenceOf(token));
    for (int before = token - 1; before >= Math.max(first, token - REACH - 1); before--) {
      if (text.tokenIs(before, ",") || text.tokenIs(before, "as") || isBeing(before)) {
        return true;
      }
      if (text.tag(before) == PartOfSpeech.VERB) {
        break;
      }
    }
    int run = entities.runEndingAfter(token);
    return run < entities.runs().size() && entities.runs().get(run).first() == token + 1;
  }

  private boolean isBeing(int token) {
    return text.tokenIs(token, "is")
        || text.tokenIs(token, "was")
        || text.tokenIs(token, "became")
        || text.tokenIs(token, "been");
  }
}
