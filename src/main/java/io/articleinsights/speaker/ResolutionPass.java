package io.articleinsights.speaker;

import io.articleinsights.lexicon.Gender;
import io.articleinsights.lexicon.Peoples;
import io.articleinsights.lexicon.RoleNouns;
import io.articleinsights.name.EntityKind;
import io.articleinsights.name.NameRun;
import io.articleinsights.name.NameWords;
import io.articleinsights.name.Terms;
import io.articleinsights.name.Trait;
import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.Cancellation;
import io.articleinsights.text.PartOfSpeech;
import io.articleinsights.text.Span;
import io.articleinsights.text.TokenKind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One sweep over the text that keeps track of who is spoken of and resolves each mention there. */
final class ResolutionPass {

  /** A mention with the entity that it stands for. */
  record ResolvedMention(Entity entity, Resolution resolution) {}

  private static final double LEAST = 12;

  /** What a body counts that the text never names, beside one that has a name. */
  private static final double UNNAMED = 0.6;

  private static final int LONGEST_ANTECEDENT = 6;

  /** No farther from a pronoun is it asked whom its clause names. */
  private static final int LONGEST_CLAUSE = 12;

  /** Whoever may be called so may be called by a party, too. */
  private static final String ELECTED = "lawmaker";

  /** Who somebody was tells of a person that the reader knows: {@code the former mayor}. */
  private static final Set<String> FORMER = Set.of("former", "retired");

  /** Set by hand: how likely who is named in a content is who says it. */
  private static final double TOLD = 0.4;

  /** Set by hand: how much likelier it is whose name opened the sentence before. */
  private static final double TOPIC = 1.5;

  /** Set by hand: how much a pronoun that speaks tells of the gender of whom it stands for. */
  private static final double SAID = 0.75;

  /** So many sentences later who was described may be named. */
  private static final int LATER = 6;

  /** A relative pronoun looks no farther back. */
  private static final int MOST_PHRASES = 4;

  private static final Set<String> PLURALS = Set.of("they", "them", "their", "it", "its");
  private static final Set<String> VOICES = Set.of("i", "we", "me", "us");

  private final AnnotatedText text;
  private final Entities entities;
  private final Terms terms;
  private final QuotedText quoted;
  private final MentionReader reader;
  private final InterviewLabels interview;
  private final AntecedentReader antecedents;
  private final Prominence prominence;
  private final Authors authors;
  private final EntitySalience salience = new EntitySalience();

  /** Groups and organisations apart, named or not: they are many and must not push people out. */
  private final EntitySalience groups = new EntitySalience();

  private final Map<String, Entity> described = new HashMap<>();
  private final Map<Entity, Integer> lastNamed = new IdentityHashMap<>();
  private int run;
  private boolean groupsWanted;

  /** Where a person was named last, negative before that. */
  private int lastPerson = -1;

  /** The token after the last mention that was resolved. */
  private int speakerEnd;

  ResolutionPass(AnnotatedText text, Entities entities, QuotedText quoted) {
    this.text = text;
    this.entities = entities;
    this.terms = entities.terms();
    this.quoted = quoted;
    this.prominence = new Prominence(text, terms, quoted);
    this.authors = new Authors(text, entities);
    this.reader = new MentionReader(text, entities);
    this.interview = new InterviewLabels(text, entities);
    this.antecedents = new AntecedentReader(text, terms, reader);
  }

  /** The mentions resolved; null where there is none. */
  ResolvedMention[] run(List<Optional<Span>> mentions, Integer[] order) {
    ResolvedMention[] resolved = new ResolvedMention[mentions.size()];
    groupsWanted = Arrays.stream(order).anyMatch(i -> isOfGroup(mentions.get(i).orElseThrow()));
    int token = 0;
    for (int index : order) {
      Cancellation.check();
      Span span = mentions.get(index).orElseThrow();
      int first = firstToken(span);
      if (first >= text.tokenCount()) {
        continue;
      }
      sweep(token, first);
      token = Math.max(token, first);
      speakerEnd = endToken(first, span);
      resolved[index] = resolve(first, speakerEnd, resolved);
    }
    giveBackVoices(mentions, order, resolved);
    return resolved;
  }

  /** Whether finding out who is meant takes an eye on groups as well as on people. */
  private boolean isOfGroup(Span mention) {
    int token = firstToken(mention);
    return token < text.tokenCount() && PLURALS.contains(terms.at(token).lower());
  }

  /** {@code “I think so,” she said}: who {@code I} is is known when the whole text is read. */
  private void giveBackVoices(
      List<Optional<Span>> mentions, Integer[] order, ResolvedMention[] resolved) {
    for (int index : order) {
      int token = firstToken(mentions.get(index).orElseThrow());
      if (resolved[index] != null
          && resolved[index].resolution() == Resolution.PRONOUN
          && VOICES.contains(terms.at(token).lower())) {
        speakerAround(token, resolved)
            .ifPresent(entity -> resolved[index] = new ResolvedMention(entity, Resolution.PRONOUN));
      }
    }
  }

  private int firstToken(Span span) {
    int token = text.tokenAtOrAfter(span.start());
    return token > 0 && text.tokenEnd(token - 1) > span.start() ? token - 1 : token;
  }

  private int endToken(int first, Span span) {
    int end = Math.max(first + 1, text.tokenAtOrAfter(span.end()));
    return Math.min(end, text.tokenCount());
  }

  /** Takes in the names and pronouns from one token up to another. */
  private void sweep(int from, int to) {
    for (int token = from; token < to; token++) {
      while (run < entities.runs().size() && entities.runs().get(run).first() < token) {
        run++;
      }
      if (run < entities.runs().size() && entities.runs().get(run).first() == token) {
        passName(run);
      } else if (text.kind(token) == TokenKind.WORD) {
        passPronoun(token);
        passGroup(token);
        passPerson(token);
        authors.pass(token);
      }
    }
  }

  private void passName(int index) {
    NameRun name = entities.runs().get(index);
    if (describesNoun(index)) {
      return;
    }
    entities.entity(index).ifPresent(entity -> lastNamed.put(entity, name.first()));
    lastPerson = isPerson(index) ? name.first() : lastPerson;
    boolean topic = isPerson(index) && prominence.isTopic(name.first(), name.end());
    double weight = prominence.of(name.first(), name.end(), name.possessive());
    entities
        .entity(index)
        .ifPresent(
            entity ->
                mention(entity, weight + (topic ? Prominence.SUBJECT : 0), sentence(name.first())));
    passPair(index);
  }

  /** {@code in | British | media}: a word for a people that only tells of which one a thing is. */
  private boolean describesNoun(int index) {
    return isBeforeNoun(index) && entities.entity(index).filter(Entity::isNationality).isPresent();
  }

  private boolean isBeforeNoun(int index) {
    int end = entities.runs().get(index).end();
    return end < text.tokenCount()
        && text.tag(end) == PartOfSpeech.NOUN
        && Character.isLowerCase(text.text().charAt(text.tokenStart(end)));
  }

  private void mention(Entity entity, double weight, int sentence) {
    salience.mention(entity, weight, sentence);
    if (entity.kind() != EntityKind.PERSON) {
      groups.mention(entity, weight, sentence);
    }
  }

  /** {@code Ann Lee and Ed Fry won. | They …}: the two together. */
  private void passPair(int index) {
    NameRun second = entities.runs().get(index);
    NameRun first = index > 0 ? entities.runs().get(index - 1) : second;
    boolean joined =
        groupsWanted
            && first.end() == second.first() - 1
            && text.tokenIs(second.first() - 1, "and")
            && isPerson(index - 1)
            && isPerson(index)
            && !first.possessive()
            && !second.possessive()
            && !entities.entity(index - 1).equals(entities.entity(index));
    if (joined) {
      groups.mention(
          together(List.of(index - 1, index)),
          prominence.of(first.first(), second.end(), false),
          sentence(first.first()));
    }
  }

  private boolean isPerson(int run) {
    return entities.entity(run).filter(entity -> entity.kind() == EntityKind.PERSON).isPresent();
  }

  private void passGroup(int token) {
    if (!groupsWanted || !terms.at(token).has(Trait.PLURAL | Trait.BODY)) {
      return;
    }
    antecedents
        .endingAt(token)
        .ifPresent(
            phrase ->
                groups.mention(
                    description(phrase.mention(), phrase.first()).entity(),
                    prominence.of(phrase.first(), token + 1, false),
                    sentence(token)));
  }

  /** {@code A neighbour | wept. “It was late,” she said}: a subject that has no name. */
  private void passPerson(int token) {
    if (token < speakerEnd || quoted.quoteAt(text.tokenStart(token)) >= 0) {
      return;
    }
    antecedents
        .personAt(token)
        .ifPresent(
            phrase -> {
              Entity person = description(phrase.mention(), phrase.first()).entity();
              boolean fresh = !phrase.mention().definite();
              boolean whole = text.tokenIs(token + 1, "of") && isNobodyNamed(token);
              if (!person.isDescribed() || fresh || whole) {
                salience.mention(
                    person, Prominence.MENTIONED + Prominence.SUBJECT, sentence(token));
              }
            });
  }

  /** Whether no person was named in the paragraph before a token. */
  private boolean isNobodyNamed(int token) {
    int paragraph = text.paragraphOf(sentence(token));
    return lastPerson < 0 || text.paragraphOf(sentence(lastPerson)) < paragraph;
  }

  private void passPronoun(int token) {
    Gender gender = Pronoun.genderAt(text, token);
    if (gender == Gender.UNKNOWN || quoted.quoteAt(text.tokenStart(token)) >= 0) {
      return;
    }
    antecedent(gender, token)
        .ifPresent(entity -> salience.mention(entity, pronounWeight(token), sentence(token)));
  }

  private double pronounWeight(int token) {
    boolean subject = text.tokenIs(token, "he") || text.tokenIs(token, "she");
    return subject
        ? prominence.of(token, token + 1, false)
        : Prominence.MENTIONED * Prominence.IN_PHRASE;
  }

  /** Who {@code he} is that says something; from then on it is known that he is no woman. */
  private Optional<Entity> person(Gender gender, int token) {
    int start = text.firstToken(sentence(token));
    boolean supposed = text.tokenIs(start, "If") || text.tokenIs(start, "Unless");
    boolean after =
        token - 1 > start && text.tokenIs(token - 1, ",") && (supposed || endsAfterVerb(token));
    Set<Entity> others = namedAfter(token);
    Optional<Entity> found =
        salience
            .best(
                sentence(token),
                0,
                entity ->
                    others.contains(entity)
                        ? 0
                        : fit(entity, gender)
                            * (after && isNamedSince(entity, start) ? TOLD : 1)
                            * (isTopicBefore(entity, token) ? TOPIC : 1))
            .or(() -> ahead(gender, token, others));
    found
        .filter(entity -> entity.gender() == Gender.UNKNOWN)
        .ifPresent(entity -> entity.expectGender(gender, SAID));
    return found;
  }

  /** {@code Ann Lee has won, | he said}: of whom somebody speaks is less likely who speaks. */
  private boolean isNamedSince(Entity entity, int start) {
    return lastNamed.getOrDefault(entity, -1) >= start;
  }

  /**
   * {@code he told | Ann Lee} that it rained: a pronoun that is a subject means nobody whom the
   * rest of its clause names; principle C of Chomsky, "Lectures on Government and Binding" (1981).
   */
  private Set<Entity> namedAfter(int pronoun) {
    Set<Entity> named = new HashSet<>();
    int end = pronoun + 1;
    int limit = Math.min(text.endToken(sentence(pronoun)), pronoun + LONGEST_CLAUSE);
    while (end < limit && text.kind(end) != TokenKind.PUNCTUATION) {
      end++;
    }
    for (int next = entities.runEndingAfter(pronoun); next < entities.runs().size(); next++) {
      if (entities.runs().get(next).first() >= end) {
        break;
      }
      if (!isBeforeNoun(next)) {
        entities.entity(next).ifPresent(named::add);
      }
    }
    return named;
  }

  private boolean endsAfterVerb(int pronoun) {
    int next = pronoun + 2;
    return next >= text.tokenCount() || text.kind(next) == TokenKind.PUNCTUATION;
  }

  private Optional<Entity> antecedent(Gender gender, int token) {
    return salience.best(sentence(token), 0, entity -> fit(entity, gender));
  }

  /**
   * {@code When he came back, Victor Kane said no}: the name may follow in the same sentence; a
   * known person comes before what only may be one.
   */
  private Optional<Entity> ahead(Gender gender, int token, Set<Entity> others) {
    int end = text.endToken(sentence(token));
    Optional<Entity> best = Optional.empty();
    double most = 0;
    for (int next = entities.runEndingAfter(token); next < entities.runs().size(); next++) {
      if (entities.runs().get(next).first() >= end) {
        break;
      }
      Optional<Entity> entity = entities.entity(next);
      double fit = entity.map(found -> fit(found, gender)).orElse(0.0);
      if (fit > most && !isBeforeNoun(next) && !others.contains(entity.get())) {
        best = entity;
        most = fit;
      }
    }
    return best;
  }

  /**
   * {@code Ann Lee was the third witness. | She said no}: a sentence that opens with a pronoun goes
   * on about whose name opened the one before it in the paragraph.
   */
  private boolean isTopicBefore(Entity entity, int token) {
    int sentence = sentence(token);
    int last = lastNamed.getOrDefault(entity, -1);
    return last >= 0
        && sentence > 0
        && token == text.firstToken(sentence)
        && last == text.firstToken(sentence - 1)
        && !entities.runs().get(entities.runAt(last).orElseThrow()).possessive()
        && text.paragraphOf(sentence - 1) == text.paragraphOf(sentence);
  }

  private static double fit(Entity entity, Gender gender) {
    if (!entity.gender().agreesWith(gender) || entity.isNationality()) {
      return 0;
    }
    double known = entity.gender() == gender ? 1 : 0.75;
    return known * entity.kind().fitsPerson();
  }

  private int sentence(int token) {
    return text.sentenceOf(token);
  }

  private ResolvedMention resolve(int first, int end, ResolvedMention[] resolved) {
    Mention mention = reader.read(first, end);
    ResolvedMention found;
    Optional<Entity> interviewed = interview.personAt(first, end);
    if (interviewed.isPresent()) {
      found = new ResolvedMention(interviewed.get(), Resolution.DESCRIPTION);
    } else if (mention instanceof Mention.OfName name) {
      found = named(name);
    } else if (mention instanceof Mention.OfSeveral several) {
      found = new ResolvedMention(together(several.runs()), Resolution.DESCRIPTION);
    } else if (mention instanceof Mention.OfPronoun pronoun) {
      found = pronoun(pronoun.pronoun(), first, resolved);
    } else {
      found = description((Mention.OfDescription) mention, first);
    }
    if (!found.entity().isDescribed() || isOnMind(mention, found.entity())) {
      double share = quoted.quoteAt(text.tokenStart(first)) >= 0 ? Prominence.IN_QUOTE : 1;
      mention(found.entity(), (Prominence.SPEAKING + Prominence.SUBJECT) * share, sentence(first));
    }
    return found;
  }

  /** Whether a description, or a pronoun that stands for one spoken of before, stays in mind. */
  private static boolean isOnMind(Mention mention, Entity entity) {
    boolean relative = mention instanceof Mention.OfPronoun p && p.pronoun() == Pronoun.WHO;
    return entity.kind() != EntityKind.UNKNOWN && !relative;
  }

  private ResolvedMention named(Mention.OfName mention) {
    Entity entity = entities.entity(mention.run()).orElseThrow();
    boolean full = entities.runs().get(mention.run()).name().words().equals(entity.words());
    return new ResolvedMention(entity, full ? Resolution.NAME : Resolution.ALIAS);
  }

  private ResolvedMention pronoun(Pronoun pronoun, int token, ResolvedMention[] resolved) {
    Optional<Entity> entity =
        switch (pronoun) {
          case HE -> person(Gender.MALE, token);
          case SHE -> person(Gender.FEMALE, token);
          case THEY -> groups.best(sentence(token), LEAST, f -> f.kind().fitsGroup());
          case IT -> groups.best(sentence(token), LEAST, f -> f.kind().fitsThing());
          case WHO -> before(token);
          case I, WE -> speakerAround(token, resolved);
          case YOU -> Optional.empty();
        };
    return new ResolvedMention(
        entity.orElseGet(() -> unnamed(terms.at(token).lower())), Resolution.PRONOUN);
  }

  private Optional<Entity> speakerAround(int token, ResolvedMention[] resolved) {
    int quote = quoted.quoteAt(text.tokenStart(token));
    return quote >= 0 && resolved[quote] != null
        ? Optional.of(resolved[quote].entity())
        : Optional.empty();
  }

  /**
   * The noun phrase that a relative pronoun follows: {@code Lee of Ohio (R), | who} is Lee, for
   * nobody asks who a place is.
   */
  private Optional<Entity> before(int token) {
    int start = text.firstToken(sentence(token));
    int last = lastWord(token - 1, start);
    boolean person = text.tokenIs(token, "who") || text.tokenIs(token, "whom");
    Optional<Entity> nearest = Optional.empty();
    for (int step = 0; step < MOST_PHRASES && last >= start; step++) {
      int first = phraseStart(last, start);
      Optional<Entity> found = figureOf(first, last + 1);
      boolean day = terms.at(last).has(Trait.CALENDAR) && entities.runAt(last).isEmpty();
      nearest = day ? nearest : nearest.or(() -> found);
      int joint = jointBefore(first, start);
      if (!person && !day || found.filter(ResolutionPass::asksWho).isPresent()) {
        return apposed(found, joint, start).or(() -> found);
      }
      if (joint <= start) {
        return nearest;
      }
      last = beforeAdjective(lastWord(joint - 1, start), start);
    }
    return nearest;
  }

  /** {@code Ann Lee, | his former friend, who}: the name that a description is set beside. */
  private Optional<Entity> apposed(Optional<Entity> found, int comma, int start) {
    boolean described =
        found.filter(Entity::isDescribed).isPresent() && comma > start && text.tokenIs(comma, ",");
    int run = described ? entities.runEndingAfter(comma - 1) : entities.runs().size();
    return run < entities.runs().size() && entities.runs().get(run).end() == comma
        ? entities.entity(run).filter(entity -> entity.kind() == EntityKind.PERSON)
        : Optional.empty();
  }

  /** The token that ties a phrase to one before it, past its own adjectives; the start if none. */
  private int jointBefore(int first, int start) {
    int token = first - 1;
    while (token > start && token > first - LONGEST_ANTECEDENT && !isJoint(token)) {
      if (text.kind(token) != TokenKind.WORD || terms.at(token).has(Trait.VERB)) {
        return start;
      }
      token--;
    }
    return token > start && isJoint(token) ? token : start;
  }

  /** Whether a token ties a phrase to one before it: a preposition, or a comma. */
  private boolean isJoint(int token) {
    return terms.at(token).has(Trait.PREPOSITION) || text.tokenIs(token, ",");
  }

  /** {@code an aide | familiar | with the talks, who}. */
  private int beforeAdjective(int last, int start) {
    boolean describes = last > start && MentionWords.CORE_ENDS.contains(terms.at(last).lower());
    return describes ? last - 1 : last;
  }

  private static boolean asksWho(Entity entity) {
    return entity.kind() == EntityKind.PERSON || entity.kind() == EntityKind.GROUP;
  }

  private Optional<Entity> figureOf(int first, int end) {
    Mention mention = reader.read(first, end);
    if (mention instanceof Mention.OfName name) {
      return entities.entity(name.run());
    }
    return mention instanceof Mention.OfDescription described
        ? Optional.of(description(described, first).entity())
        : Optional.empty();
  }

  /** The last word at or before a token, brackets passed over; before the start when none is. */
  private int lastWord(int from, int start) {
    int last = from;
    while (last >= start
        && (text.kind(last) != TokenKind.WORD || terms.at(last).has(Trait.PREPOSITION))) {
      if (text.tokenIs(last, ")")) {
        while (last > start && !text.tokenIs(last, "(")) {
          last--;
        }
      }
      last--;
    }
    return last;
  }

  private int phraseStart(int last, int start) {
    int first = last;
    while (first > start && last - first < LONGEST_ANTECEDENT && !opensPhrase(first)) {
      first--;
    }
    return first;
  }

  private boolean opensPhrase(int token) {
    Optional<Integer> run = entities.runAt(token);
    if (run.isPresent()) {
      return entities.runs().get(run.get()).first() == token;
    }
    return MentionWords.RESOLUTION_OPENERS.contains(terms.at(token).lower())
        || text.kind(token - 1) != TokenKind.WORD && text.kind(token - 1) != TokenKind.NUMBER
        || terms.at(token - 1).has(Trait.PREPOSITION | Trait.VERB);
  }

  private Entity unnamed(String pronoun) {
    return described.computeIfAbsent(
        pronoun,
        word ->
            Entity.described(word.equals("i") ? "I" : word, EntityKind.UNKNOWN, Gender.UNKNOWN));
  }

  private ResolvedMention description(Mention.OfDescription mention, int token) {
    Optional<Entity> known =
        mention.definite()
            ? author(mention, token)
                .or(() -> bearer(mention, token))
                .or(() -> variation(mention, token))
                .or(() -> body(mention, token))
                .or(() -> namedLater(mention, token))
            : group(mention, token).or(() -> relativeLater(mention, token));
    return new ResolvedMention(
        known.orElseGet(() -> describedFigure(mention, token)), Resolution.DESCRIPTION);
  }

  /** {@code Marl issued a statement. | The statement said}: what is written its author says. */
  private Optional<Entity> author(Mention.OfDescription mention, int token) {
    Optional<Entity> author =
        mention.modifiers().isEmpty() ? authors.of(mention.noun()) : Optional.empty();
    // “It” is still the writing.
    author.ifPresent(
        known ->
            groups.mention(describedFigure(mention, token), Prominence.MENTIONED, sentence(token)));
    return author;
  }

  /** {@code His keepers said so. | The keepers added}: a group that has spoken. */
  private Optional<Entity> group(Mention.OfDescription mention, int token) {
    boolean again =
        mention.kind() == EntityKind.GROUP
            && mention.modifiers().isEmpty()
            && terms.at(token).lower().equals("the")
            && terms.at(token + 1).lower().equals(mention.noun());
    return again
        ? salience.best(
            sentence(token),
            0,
            entity -> isGroup(entity) && entity.mayBeCalled(mention.noun()) ? 1 : 0)
        : Optional.empty();
  }

  private static boolean isGroup(Entity entity) {
    return entity.isDescribed() && entity.kind() == EntityKind.GROUP;
  }

  /**
   * {@code The defense minister said so. | Defense Minister Ann Lee was firm}: the name comes a few
   * sentences later, with the office before it.
   */
  private Optional<Entity> namedLater(Mention.OfDescription mention, int token) {
    int limit = Math.min(text.sentenceCount() - 1, sentence(token) + LATER);
    int end = text.endToken(limit);
    for (int later = entities.runEndingAfter(token); later < entities.runs().size(); later++) {
      NameRun name = entities.runs().get(later);
      if (name.first() >= end) {
        return Optional.empty();
      }
      if (isTitled(name, mention) && isPerson(later)) {
        return entities.entity(later).filter(entity -> fit(entity, mention) > 0);
      }
    }
    return Optional.empty();
  }

  /** {@code His mother wept. | His mother, Ann Lee, said no}: the name comes later. */
  private Optional<Entity> relativeLater(Mention.OfDescription mention, int token) {
    boolean plain =
        mention.modifiers().isEmpty() && Pronoun.genderAt(text, token) != Gender.UNKNOWN;
    int end = text.endToken(Math.min(text.sentenceCount() - 1, sentence(token) + LATER));
    for (int later = entities.runEndingAfter(token); later < entities.runs().size(); later++) {
      int first = entities.runs().get(later).first();
      if (!plain || first >= end) {
        return Optional.empty();
      }
      boolean apposed =
          first > token + 3
              && text.tokenIs(first - 1, ",")
              && terms.at(first - 2).lower().equals(mention.noun())
              && terms.at(first - 3).lower().equals(terms.at(token).lower());
      if (apposed) {
        return entities
            .entity(later)
            .filter(entity -> entity.kind().fitsPerson() > 0)
            .filter(entity -> entity.gender().agreesWith(mention.gender()));
      }
    }
    return Optional.empty();
  }

  /** Whether a title holds the office of a description, and one of the words before it. */
  private static boolean isTitled(NameRun name, Mention.OfDescription mention) {
    if (!name.name().offices().contains(mention.noun())) {
      return false;
    }
    return mention.modifiers().isEmpty() && MentionWords.SOLE_OFFICES.contains(mention.noun())
        || mention.modifiers().stream().anyMatch(word -> holds(name.name().title(), word));
  }

  private static boolean holds(List<String> title, String word) {
    return title.stream().anyMatch(word::equalsIgnoreCase);
  }

  private Optional<Entity> bearer(Mention.OfDescription mention, int token) {
    return salience.best(
        sentence(token), 0, entity -> fit(entity, mention) * (isUnnamed(entity) ? UNNAMED : 1));
  }

  /** {@code a group of fans. The group, Elm United, met. | The group said}: it has a name. */
  private static boolean isUnnamed(Entity entity) {
    return entity.isDescribed() && entity.kind() == EntityKind.ORGANISATION;
  }

  /**
   * {@code Ed Fry, 22, was glad. “We won,” the striker said}: other words for whom the paragraph
   * has just spoken of, of whom no role is known.
   */
  private Optional<Entity> variation(Mention.OfDescription mention, int token) {
    boolean again =
        DescriptionReader.isVariation(mention.noun()) || isFormer(mention) || isAged(token);
    if (!again) {
      return Optional.empty();
    }
    int paragraph = text.paragraphOf(sentence(token));
    return salience.best(
        sentence(token),
        LEAST,
        entity -> isNewTo(entity, mention, paragraph) ? entity.kind().fitsPerson() : 0);
  }

  /** {@code The 34-year-old guitarist}, but not {@code the 34-year-old’s family}. */
  private boolean isAged(int first) {
    int age = first + 1;
    return age + 1 < text.tokenCount()
        && DescriptionReader.isAge(terms.at(age).lower())
        && !text.isGenitive(age + 1);
  }

  /**
   * {@code Marl makes shoes. | The company said}: the one body named here that may be one, though
   * nothing says so.
   */
  private Optional<Entity> body(Mention.OfDescription mention, int token) {
    if (!NameWords.isFirm(mention.noun()) || !mention.modifiers().isEmpty()) {
      return Optional.empty();
    }
    int paragraph = text.paragraphOf(sentence(token));
    return salience.best(sentence(token), LEAST, entity -> mayBeFirm(entity, paragraph) ? 1 : 0);
  }

  private boolean mayBeFirm(Entity entity, int paragraph) {
    if (entity.isDescribed() || entity.hasRoleNouns()) {
      return false;
    }
    int last = lastNamed.getOrDefault(entity, -1);
    boolean near = last >= 0 && paragraph - text.paragraphOf(sentence(last)) <= 1;
    boolean named =
        entity.kind() == EntityKind.ORGANISATION && !entity.isPublicBody()
            || entity.kind() == EntityKind.UNKNOWN && entity.words().size() == 1;
    return near && named && entity.mentions() > 1 && !NameWords.isNation(entity.lastWord());
  }

  /** {@code the former mayor}, but not {@code the mayor’s former aide}. */
  private static boolean isFormer(Mention.OfDescription mention) {
    return !mention.modifiers().isEmpty() && FORMER.contains(mention.modifiers().get(0));
  }

  private boolean isNewTo(Entity entity, Mention.OfDescription mention, int paragraph) {
    int last = lastNamed.getOrDefault(entity, -1);
    boolean here = last >= 0 && text.paragraphOf(sentence(last)) == paragraph;
    boolean former = isFormer(mention);
    if (former && entity.kind() != EntityKind.PERSON) {
      return false;
    }
    boolean free =
        Peoples.isPartisan(mention.noun())
            ? !entity.hasRoleNouns() || entity.mayBeCalled(ELECTED)
            : !RoleNouns.varies(mention.noun()) && !former || !entity.hasRoleNouns();
    return here && free && entity.gender().agreesWith(mention.gender());
  }

  private static double fit(Entity entity, Mention.OfDescription mention) {
    if (!entity.mayBeCalled(mention.noun()) || !entity.gender().agreesWith(mention.gender())) {
      return 0;
    }
    if (entity.kind() == EntityKind.ORGANISATION) {
      return mention.modifiers().stream().allMatch(entity::nameHas) ? 1 : 0;
    }
    double fit = 1;
    for (String modifier : mention.modifiers()) {
      if (entity.isOfOtherParty(modifier)) {
        return 0;
      }
      fit *= entity.roleHas(modifier) ? 4 : 1;
    }
    return fit;
  }

  private Entity together(List<Integer> runs) {
    List<Entity> members = runs.stream().flatMap(run -> entities.entity(run).stream()).toList();
    return described.computeIfAbsent(
        Phrases.listed(members).toLowerCase(Locale.ROOT), names -> Entity.together(members));
  }

  private Entity describedFigure(Mention.OfDescription mention, int first) {
    return describedFigure(
        key(mention.text(), first),
        mention.text(),
        mention.kind(),
        mention.gender(),
        mention.noun());
  }

  /**
   * What a description is known by: {@code Ann Lee’s office} is the same as {@code Lee’s office}.
   */
  private String key(String description, int first) {
    Optional<Integer> owner =
        entities.runAt(first).filter(name -> entities.runs().get(name).possessive());
    if (owner.isEmpty() || entities.entity(owner.get()).isEmpty()) {
      return description;
    }
    NameRun name = entities.runs().get(owner.get());
    String words = text.text().substring(text.tokenStart(first), text.tokenEnd(name.end() - 1));
    return description.startsWith(words)
        ? entities.entity(owner.get()).get().name() + description.substring(words.length())
        : description;
  }

  private Entity describedFigure(
      String key, String shown, EntityKind kind, Gender gender, String noun) {
    return described.computeIfAbsent(
        key.toLowerCase(Locale.ROOT),
        text -> {
          Entity entity = Entity.described(shown, kind, gender);
          entity.hasRole("", noun.isEmpty() ? List.of() : List.of(noun));
          return entity;
        });
  }
}
