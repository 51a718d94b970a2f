package io.articleinsights.speaker;

import io.articleinsights.lexicon.Peoples;
import io.articleinsights.lexicon.SpeakingNouns;
import io.articleinsights.name.EntityKind;
import io.articleinsights.name.NameRun;
import io.articleinsights.name.Trait;
import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.TokenKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the noun phrase of a speaker: finds its head and what kind of mention it is. */
final class MentionReader {

  private static final int LONGEST_ROLE = 4;
  private static final int LONGEST_ASIDE = 14;

  private final AnnotatedText text;
  private final Entities entities;
  private final Coordination coordination;
  private final NamesTogether together;
  private final DescriptionReader descriptions;

  MentionReader(AnnotatedText text, Entities entities) {
    this.text = text;
    this.entities = entities;
    this.coordination = new Coordination(text, entities);
    this.together = new NamesTogether(text, entities);
    this.descriptions = new DescriptionReader(text, entities);
  }

  /** Reads the tokens from {@code first} to {@code end}, at least one. */
  Mention read(int first, int end) {
    int start = skipMarks(first, end);
    Optional<Pronoun> pronoun = pronoun(start, end);
    if (pronoun.isPresent()) {
      return new Mention.OfPronoun(pronoun.get());
    }
    if (descriptions.isFirm(start, end) && !isKnownPerson(end - 2)) {
      return descriptions.firm(start, end);
    }
    Optional<Mention> listed = listed(start, end);
    if (listed.isPresent()) {
      return listed.get();
    }
    int core = coreEnd(start, end);
    Optional<Integer> author = author(start, core);
    if (author.isPresent() && core == end) {
      return new Mention.OfName(author.get());
    }
    if (coordination.joins(start, end)) {
      return together.read(start, end).orElseGet(() -> group(first, end));
    }
    Optional<Integer> named =
        nameAtEnd(core)
            .or(() -> apposedName(core, end))
            .or(() -> nameAfterPost(core))
            .or(() -> nameAfterRole(start, core, end))
            .or(() -> nameAfterPhrase(start, core, end))
            .or(() -> nameBefore(start, core, end));
    Optional<Mention> joined = named.flatMap(run -> joined(run, end));
    if (joined.isPresent()) {
      return joined.get();
    }
    return named
        .<Mention>map(Mention.OfName::new)
        .orElseGet(() -> descriptions.read(start, core, end));
  }

  /** {@code Two doctors, | Ann Lee and Ed Fry, | said}: those who they are. */
  private Optional<Mention> listed(int start, int end) {
    boolean several =
        MentionWords.QUANTITIES.contains(lower(start))
            && end + 2 < text.tokenCount()
            && text.tokenIs(end, ",");
    int limit = several ? text.endToken(text.sentenceOf(start)) : start;
    int close = end + 1;
    while (close < Math.min(limit, end + LONGEST_ASIDE)
        && text.kind(close) != TokenKind.QUOTATION_MARK
        && !(text.tokenIs(close, ",") && isNameEnd(close))) {
      close++;
    }
    boolean closed = close < limit && text.tokenIs(close, ",");
    return closed ? together.read(end + 1, close) : Optional.empty();
  }

  /** Whether a comma ends a list: no name follows. */
  private boolean isNameEnd(int comma) {
    int next = comma + 1;
    return next < text.tokenCount() && entities.runAt(next).isEmpty() && !text.tokenIs(next, "and");
  }

  /** {@code Ann Lee’s | statement}: what somebody’s words say, the person says. */
  private Optional<Integer> author(int start, int core) {
    return entities
        .runAt(start)
        .filter(run -> entities.runs().get(run).first() == start)
        .filter(run -> entities.runs().get(run).possessive() && isKnownPerson(start))
        .filter(run -> entities.runs().get(run).end() <= core - 1)
        .filter(run -> MentionWords.WRITINGS.contains(lower(core - 1)))
        .filter(run -> core - entities.runs().get(run).end() <= 2);
  }

  private boolean isKnownPerson(int last) {
    return entities
        .runAt(last)
        .flatMap(entities::entity)
        .filter(entity -> entity.kind() == EntityKind.PERSON)
        .isPresent();
  }

  private int skipMarks(int first, int end) {
    int start = first;
    while (start < end - 1 && text.kind(start) != TokenKind.WORD && !isNamed(start)) {
      start++;
    }
    return start;
  }

  private boolean isNamed(int token) {
    return text.kind(token) == TokenKind.ADDRESS || text.kind(token) == TokenKind.NUMBER;
  }

  /** A pronoun alone or with a word after it, {@code he himself}, but not {@code his wife}. */
  private Optional<Pronoun> pronoun(int start, int end) {
    String word = text.tokenText(start);
    if (entities.terms().isAbbreviation(start)) {
      return Optional.empty();
    }
    Optional<Pronoun> pronoun = Pronoun.of(withoutClitic(word));
    boolean alone = end - start == 1;
    boolean subject = Set.of("he", "she", "they", "we", "i", "it").contains(lower(start));
    return pronoun.filter(found -> alone || subject && isPronounTail(start + 1, end));
  }

  /** {@code who’d}, {@code he’s}: the pronoun alone. */
  private static String withoutClitic(String word) {
    int mark = Math.max(word.indexOf('\''), word.indexOf('’'));
    return mark > 0 ? word.substring(0, mark) : word;
  }

  private boolean isPronounTail(int from, int end) {
    return lower(from).endsWith("self")
        || lower(from).equals("also")
        || text.kind(from) == TokenKind.PUNCTUATION
        || lower(from).equals("both")
        || from + 1 == end;
  }

  /** The end of the part that holds the head: before a preposition, a comma, a relative clause. */
  private int coreEnd(int start, int end) {
    int token = start;
    while (token < end) {
      Optional<Integer> run = entities.runAt(token);
      if (run.isPresent()) {
        token = Math.min(end, entities.runs().get(run.get()).end());
      } else if (token > start && text.tokenIs(token, "(")) {
        token = Phrases.afterParenthesis(text, token, end);
      } else if (token > start && endsCore(token)) {
        return token;
      } else if (token > start + 1 && MentionWords.OBJECT_OPENERS.contains(lower(token))) {
        return token - 1;
      } else {
        token++;
      }
    }
    return end;
  }

  private boolean endsCore(int token) {
    if (text.kind(token) == TokenKind.PUNCTUATION) {
      return !isPossessiveMark(token) && !text.tokenIs(token, ".");
    }
    String word = lower(token);
    return has(token, Trait.PREPOSITION)
        || MentionWords.CORE_ENDS.contains(word)
        || isSpeaker(token - 1) && (isParticiple(token) || MentionWords.AFTER_NOUNS.contains(word));
  }

  /** A noun, and no name, for who or what can speak. */
  private boolean isSpeaker(int token) {
    boolean small =
        Character.isLowerCase(text.text().charAt(text.tokenStart(token)))
            || token == text.firstToken(text.sentenceOf(token));
    return small && SpeakingNouns.contains(lower(token));
  }

  private boolean isParticiple(int token) {
    String word = lower(token);
    return word.length() > 4
        && (word.endsWith("ing") || word.endsWith("ed"))
        && Character.isLowerCase(word.charAt(0))
        && !has(token, Trait.ROLE);
  }

  private boolean isPossessiveMark(int token) {
    String word = text.tokenText(token);
    return word.equals("'") || word.equals("’") || word.equals("'s") || word.equals("’s");
  }

  private Mention group(int first, int end) {
    String shown = Phrases.together(spanText(first, end));
    return Mention.OfDescription.called(shown, EntityKind.GROUP);
  }

  /**
   * {@code Ann Lee, 34, a nurse, and Ed Fry, 40, said}: two persons, what is told of the first
   * between them.
   */
  private Optional<Mention> joined(int run, int end) {
    int limit = text.endToken(text.sentenceOf(end - 1));
    int first = entities.runs().get(run).end();
    boolean aside = first < limit && text.tokenIs(first, ",") && end <= first + 1;
    int and = aside ? jointAfter(first, limit) : limit;
    int second = and + 1 < limit ? entities.runEndingAfter(and + 1) : entities.runs().size();
    boolean person =
        second < entities.runs().size()
            && entities.runs().get(second).first() == and + 1
            && isPerson(run)
            && isPerson(second)
            && isApposed(entities.runs().get(second).end(), limit);
    if (!person || entities.entity(run).equals(entities.entity(second))) {
      return Optional.empty();
    }
    return Optional.of(new Mention.OfSeveral(List.of(run, second)));
  }

  /** The {@code and} after the asides that follow a name, or the limit. */
  private int jointAfter(int comma, int limit) {
    for (int token = comma + 1; token < Math.min(limit, comma + LONGEST_ASIDE); token++) {
      if (has(token, Trait.VERB) || text.kind(token) == TokenKind.QUOTATION_MARK) {
        return limit;
      }
      if (text.tokenIs(token, ",") && token + 1 < limit && text.tokenIs(token + 1, "and")) {
        return token + 1;
      }
    }
    return limit;
  }

  private boolean isPerson(int run) {
    return entities.entity(run).filter(entity -> entity.kind().fitsPerson() > 0).isPresent();
  }

  /** Whether an aside or a verb of saying follows a name, or the sentence ends. */
  private boolean isApposed(int token, int limit) {
    return token >= limit
        || text.tokenIs(token, ",")
        || text.tokenIs(token, ".")
        || has(token, Trait.SPEECH);
  }

  /** The run that a core ends with, unless it only modifies a noun or is nothing but a title. */
  private Optional<Integer> nameAtEnd(int core) {
    return entities
        .runAt(lastOfCore(core))
        .filter(run -> entities.runs().get(run).nameFirst() < core && !isCompatriot(run))
        .filter(run -> entities.entity(run).isPresent());
  }

  /** {@code the Italian}, {@code the Ohio Democrat}: somebody of that nation or that party. */
  private boolean isCompatriot(int run) {
    int first = entities.runs().get(run).first();
    int last = entities.runs().get(run).end() - 1;
    boolean definite = first > 0 && text.tokenIs(first - 1, "the");
    return definite
        && (last == first && Peoples.isMember(lower(first))
            || last - first == 1 && Peoples.isPartisan(lower(last)) && has(first, Trait.PLACE));
  }

  /** The last token of a core, a possessive mark and a parenthesis left out. */
  private int lastOfCore(int core) {
    int last = core - 1;
    if (text.tokenIs(last, ")")) {
      while (last > 0 && !text.tokenIs(last, "(")) {
        last--;
      }
      last = Math.max(0, last - 1);
    }
    while (last > 0 && isTail(last)) {
      last--;
    }
    return last;
  }

  /** {@code Jo Bloggs’s}, {@code Jo Bloggs herself}. */
  private boolean isTail(int token) {
    String word = lower(token);
    return isPossessiveMark(token)
        || word.equals(".")
        || word.equals("himself")
        || word.equals("herself")
        || word.equals("itself")
        || word.equals("too");
  }

  /** The name after a comma, {@code his running mate, Mike Pence}. */
  private Optional<Integer> apposedName(int core, int end) {
    int at = core;
    if (at + 1 >= end || !text.tokenIs(at, ",")) {
      return Optional.empty();
    }
    int run = entities.runEndingAfter(at + 1);
    if (run >= entities.runs().size()
        || !opensApposition(at + 1, entities.runs().get(run).first())) {
      return Optional.empty();
    }
    NameRun name = entities.runs().get(run);
    int after = afterHome(name.end(), end);
    boolean closes = after >= end || text.kind(after) == TokenKind.PUNCTUATION;
    return closes
            && !name.possessive()
            && entities.entity(run).filter(found -> isNamedBy(found, core - 1)).isPresent()
        ? Optional.of(run)
        : Optional.empty();
  }

  /** {@code The group, Save the Elms, said}, but not {@code to the group, Marl said}. */
  private boolean isNamedBody(int start, int core, int end) {
    boolean governed =
        start > text.firstToken(text.sentenceOf(start))
            && has(start - 1, Trait.PREPOSITION)
            && text.tokenIs(start, "the");
    return core == end && core - start > 1 && !governed && has(core - 1, Trait.BODY);
  }

  private boolean mayBeBody(int run) {
    return entities
        .entity(run)
        .filter(
            entity ->
                entity.kind() == EntityKind.ORGANISATION || entity.kind() == EntityKind.UNKNOWN)
        .isPresent();
  }

  /** A person, or {@code the group, | Save the Elms}: a body after what it is. */
  private boolean isNamedBy(Entity entity, int noun) {
    return entity.kind().fitsPerson() > 0
        || entity.kind() == EntityKind.ORGANISATION && has(noun, Trait.BODY);
  }

  /** {@code the candidate, | former Gov. Ann Lee}: at most words like this before the name. */
  private boolean opensApposition(int from, int name) {
    boolean former =
        text.tokenIs(from, "former") || text.tokenIs(from, "retired") || text.tokenIs(from, "then");
    return name == from || name == from + 1 && former || isTitle(from, name);
  }

  /** {@code his friend, | actor | Ann Lee}. */
  private boolean isTitle(int from, int name) {
    boolean title = name > from && name - from <= LONGEST_ROLE && has(name - 1, Trait.ROLE);
    for (int token = from; title && token < name; token++) {
      title =
          text.kind(token) == TokenKind.WORD
              && !has(token, Trait.PREPOSITION | Trait.VERB | Trait.FUNCTION);
    }
    return title;
  }

  /** Where a name goes on after the place that its bearer is of or from. */
  private int afterHome(int at, int end) {
    boolean home = at + 1 < end && (text.tokenIs(at, "of") || text.tokenIs(at, "from"));
    int run = home ? entities.runEndingAfter(at + 1) : entities.runs().size();
    boolean place = run < entities.runs().size() && entities.runs().get(run).first() == at + 1;
    return place ? entities.runs().get(run).end() : at;
  }

  /**
   * {@code The chair of the judges, Jo Bloggs, said}; {@code his mother}, Jo Bloggs of Ohio, said.
   */
  private Optional<Integer> nameAfterPhrase(int start, int core, int end) {
    int limit = text.endToken(text.sentenceOf(core - 1));
    if (!has(core - 1, Trait.ROLE | Trait.OFFICE) && !SpeakingNouns.isPerson(lower(core - 1))) {
      return isNamedBody(start, core, end)
          ? apposedName(core, limit).filter(this::mayBeBody)
          : Optional.empty();
    }
    int last = end;
    for (int at = core; at <= last && at < limit; at++) {
      if (text.tokenIs(at, "(")) {
        at = Phrases.afterParenthesis(text, at, limit) - 1;
        last = Math.max(last, at + 1);
      } else if (text.tokenIs(at, ",")) {
        Optional<Integer> name = apposedName(at, limit);
        if (name.isPresent()) {
          return name.filter(run -> entities.runs().get(run).end() < limit);
        }
      }
    }
    return Optional.empty();
  }

  /** {@code Jo Bloggs, counsel to the union, said}: the name before what it is. */
  private Optional<Integer> nameBefore(int start, int core, int end) {
    int limit = text.endToken(text.sentenceOf(start));
    boolean apposed =
        has(core - 1, Trait.ROLE | Trait.OFFICE)
            && start > text.firstToken(text.sentenceOf(start)) + 1
            && text.tokenIs(start - 1, ",")
            && end < limit
            && (text.tokenIs(end, ",") || has(end, Trait.SPEECH) && opensWithName(start - 1));
    int run = apposed ? withoutHome(entities.runEndingAfter(start - 2)) : entities.runs().size();
    boolean meets =
        run < entities.runs().size()
            && afterHome(entities.runs().get(run).end(), start - 1) == start - 1
            && !isObject(entities.runs().get(run).first());
    return meets && entities.entity(run).filter(f -> f.kind().fitsPerson() > 0).isPresent()
        ? Optional.of(run)
        : Optional.empty();
  }

  /** {@code Jo Bloggs, | a nurse said}: the second comma was forgotten. */
  private boolean opensWithName(int comma) {
    int first = text.firstToken(text.sentenceOf(comma));
    int run = entities.runEndingAfter(first);
    return run < entities.runs().size()
        && entities.runs().get(run).first() == first
        && entities.runs().get(run).end() == comma;
  }

  /** The name before the place that its bearer is of: {@code Jo Bloggs | of Ohio}. */
  private int withoutHome(int run) {
    boolean home = run > 0 && run < entities.runs().size();
    int of = home ? entities.runs().get(run).first() - 1 : 0;
    return home
            && entities.runs().get(run - 1).end() == of
            && (text.tokenIs(of, "of") || text.tokenIs(of, "from"))
        ? run - 1
        : run;
  }

  /** {@code Speaking to Jo Bloggs, the mayor said}. */
  private boolean isObject(int first) {
    return first > text.firstToken(text.sentenceOf(first)) && has(first - 1, Trait.PREPOSITION);
  }

  /** The name after a role of several words, {@code master of ceremonies Jo Bloggs}. */
  private Optional<Integer> nameAfterRole(int start, int core, int end) {
    int run = entities.runEndingAfter(core);
    if (run >= entities.runs().size() || MentionWords.DESCRIPTION_OPENERS.contains(lower(start))) {
      return Optional.empty();
    }
    int first = entities.runs().get(run).first();
    boolean near = first < end && first - core <= LONGEST_ROLE && first > core;
    boolean person =
        entities.entity(run).filter(entity -> entity.kind() == EntityKind.PERSON).isPresent();
    return near
            && isPlainWord(first - 1)
            && person
            && first < end
            && !entities.runs().get(run).possessive()
        ? Optional.of(run)
        : Optional.empty();
  }

  /** {@code ambassador to the United States | Jo Bloggs}: where somebody was sent, then who. */
  private Optional<Integer> nameAfterPost(int core) {
    boolean to = core + 2 < text.tokenCount() && text.tokenIs(core, "to");
    int at = to && text.tokenIs(core + 1, "the") ? core + 2 : core + 1;
    int place =
        to && has(core - 1, Trait.OFFICE) ? entities.runEndingAfter(at) : entities.runs().size();
    boolean named =
        place + 1 < entities.runs().size()
            && entities.runs().get(place).first() == at
            && entities.runs().get(place).end() == entities.runs().get(place + 1).first();
    return named && isPerson(place + 1) ? Optional.of(place + 1) : Optional.empty();
  }

  private boolean isPlainWord(int token) {
    return text.kind(token) == TokenKind.WORD
        && !has(token, Trait.PREPOSITION | Trait.FUNCTION | Trait.VERB);
  }

  private String spanText(int first, int end) {
    return text.text().substring(text.tokenStart(first), text.tokenEnd(end - 1));
  }

  private boolean has(int token, int anyOf) {
    return entities.terms().at(token).has(anyOf);
  }

  private String lower(int token) {
    return entities.terms().at(token).lower();
  }
}
