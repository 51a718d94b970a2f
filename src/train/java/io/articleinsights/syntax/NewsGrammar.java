package io.articleinsights.syntax;

import static io.articleinsights.syntax.Relation.*;
import static io.articleinsights.syntax.Vocabulary.Use.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Invents sentences of the kinds that news is full of and the treebanks hold few of: who told whom
 * what, inverted speech, descriptions beside names, relative clauses on subjects. The words are
 * those of the treebanks, so the sentences mean nothing; their trees are right.
 */
final class NewsGrammar {

  private final Vocabulary words;
  private final Random random;
  private Sketch sketch = new Sketch();

  NewsGrammar(Vocabulary words, Random random) {
    this.words = words;
    this.random = random;
  }

  List<GoldTree> sentences(int count) {
    List<GoldTree> trees = new ArrayList<>();
    while (trees.size() < count) {
      sketch = new Sketch();
      int root = sentence();
      sketch.dropLastComma();
      sketch.attach(sketch.word(".", Tag.STOP), root, PUNCT);
      sketch.tree("invented-" + trees.size() % 25).ifPresent(trees::add);
    }
    return trees;
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private int say(String form, Tag tag, int head, Relation relation) {
    int token = sketch.word(form, tag);
    sketch.attach(token, head, relation);
    return token;
  }

  private int sentence() {
    return switch (random.nextInt(13)) {
      case 10 -> fronted();
      case 11 -> adding(chance(50) ? reported() : clause(1));
      case 12 -> chained();
      case 0, 1, 2 -> reported();
      case 3, 4 -> told();
      case 5 -> quotedFirst(true);
      case 6 -> quotedFirst(false);
      case 7 -> accordingTo();
      default -> plain();
    };
  }

  /** Ann Lee said (that) the bridge was closed. */
  private int reported() {
    int subject = phrase(2, true);
    int verb = chance(25) ? sayingNow(subject) : saying();
    sketch.attach(subject, verb, NSUBJ);
    content(verb);
    return verb;
  }

  /** When the council met, … */
  private int fronted() {
    String[] openers = {"after", "when", "as", "because", "although", "while", "if"};
    int opener = sketch.word(openers[random.nextInt(openers.length)], Tag.IN);
    int condition = clause(1);
    sketch.attach(opener, condition, MARK);
    sketch.attach(sketch.word(",", Tag.COMMA), condition, PUNCT);
    int main = chance(50) ? reported() : clause(1);
    sketch.attach(condition, main, ADVCL);
    return chance(30) ? adding(main) : main;
  }

  /** …, saying the plan was dead. */
  private int adding(int main) {
    String[] participles = {"saying", "adding", "noting", "warning", "arguing", "insisting"};
    int comma = sketch.word(",", Tag.COMMA);
    int verb = sketch.word(participles[random.nextInt(participles.length)], Tag.VBG);
    sketch.attach(verb, main, ADVCL);
    sketch.attach(comma, verb, PUNCT);
    content(verb);
    return main;
  }

  /** The council closed the bridge, sold the land and thanked the driver. */
  private int chained() {
    int subject = phrase(1, true);
    int first = chance(30) ? wanting(subject, 1) : transitive(subject, 1);
    if (chance(50)) {
      int comma = sketch.word(",", Tag.COMMA);
      joined(first, comma, PUNCT);
    }
    joined(first, sketch.word("and", Tag.CC), CC);
    return first;
  }

  private void joined(int first, int joint, Relation relation) {
    int verb = sketch.word(words.any(TRANSITIVE, random), Tag.VBD);
    sketch.attach(joint, verb, relation);
    sketch.attach(phrase(0, false), verb, OBJ);
    sketch.attach(verb, first, CONJ);
  }

  private int saying() {
    return sketch.word(chance(70) ? "said" : words.any(SAYING, random), Tag.VBD);
  }

  private int sayingNow(int subject) {
    return sketch.isPlural(subject)
        ? sketch.word(words.any(SAYING_NOW_MANY, random), Tag.VBP)
        : sketch.word(words.any(SAYING_NOW, random), Tag.VBZ);
  }

  private void content(int verb) {
    int that = chance(50) ? sketch.word("that", Tag.IN) : -1;
    int clause = clause(1);
    if (that >= 0) {
      sketch.attach(that, clause, MARK);
    }
    sketch.attach(clause, verb, CCOMP);
  }

  private int told() {
    int subject = phrase(2, true);
    int verb = sketch.word("told", Tag.VBD);
    sketch.attach(subject, verb, NSUBJ);
    sketch.attach(phrase(0, true), verb, IOBJ);
    content(verb);
    return verb;
  }

  /** “…,” said Ann Lee. “…,” Ann Lee said. Or without the marks. */
  private int quotedFirst(boolean inverted) {
    boolean marks = chance(inverted ? 75 : 60);
    int open = marks ? sketch.word("\"", Tag.QUOTE) : -1;
    int clause = clause(1);
    int comma = sketch.word(",", Tag.COMMA);
    sketch.attach(comma, clause, PUNCT);
    if (marks) {
      sketch.attach(open, clause, PUNCT);
      say("\"", Tag.QUOTE, clause, PUNCT);
    }
    int verb;
    int subject;
    boolean now = chance(30);
    String form =
        now
            ? chance(40) ? "says" : words.any(SAYING_NOW, random)
            : chance(75) ? "said" : words.any(SAYING, random);
    Tag tag = now ? Tag.VBZ : Tag.VBD;
    if (inverted) {
      verb = sketch.word(form, tag);
      subject = phrase(2, true);
    } else {
      subject = phrase(1, true);
      verb = sketch.word(form, tag);
    }
    sketch.attach(subject, verb, NSUBJ);
    sketch.attach(clause, verb, CCOMP);
    return verb;
  }

  private int accordingTo() {
    int according = sketch.word("according", Tag.VBG);
    int to = sketch.word("to", Tag.IN);
    int source = phrase(1, true);
    sketch.attach(according, source, CASE);
    sketch.attach(to, according, FIXED);
    int comma = sketch.word(",", Tag.COMMA);
    int clause = clause(1);
    sketch.attach(source, clause, OBL);
    sketch.attach(comma, source, PUNCT);
    return clause;
  }

  private int plain() {
    return clause(2);
  }

  /** A main clause; gives its verb. */
  private int clause(int depth) {
    int subject = chance(20) ? pronoun() : phrase(depth, chance(60));
    return predicate(subject, depth);
  }

  private int predicate(int subject, int depth) {
    return switch (random.nextInt(8)) {
      case 0 -> passive(subject, depth);
      case 1 -> modal(subject, depth);
      case 2 -> copula(subject);
      case 3 -> {
        int verb = sketch.word(words.any(INTRANSITIVE, random), Tag.VBD);
        subject(subject, verb, NSUBJ);
        prepositional(verb, OBL);
        yield verb;
      }
      case 4 -> wanting(subject, depth);
      case 5 -> {
        boolean many = sketch.isPlural(subject);
        int verb =
            many
                ? sketch.word(words.any(PRESENT_MANY, random), Tag.VBP)
                : sketch.word(words.any(PRESENT, random), Tag.VBZ);
        subject(subject, verb, NSUBJ);
        sketch.attach(phrase(depth - 1, false), verb, OBJ);
        yield verb;
      }
      default -> transitive(subject, depth);
    };
  }

  private int transitive(int subject, int depth) {
    int verb = sketch.word(words.any(TRANSITIVE, random), Tag.VBD);
    subject(subject, verb, NSUBJ);
    sketch.attach(phrase(depth - 1, false), verb, OBJ);
    return verb;
  }

  private int pronoun() {
    String[] pronouns = {"he", "she", "they", "it", "we"};
    return sketch.word(pronouns[random.nextInt(pronouns.length)], Tag.PRP);
  }

  private void subject(int subject, int verb, Relation relation) {
    if (subject >= 0) {
      sketch.attach(subject, verb, relation);
    }
  }

  /** Asked the council to close the bridge. */
  private int wanting(int subject, int depth) {
    String[] verbs = {"wanted", "asked", "urged", "told", "allowed", "forced"};
    int verb = sketch.word(verbs[random.nextInt(verbs.length)], Tag.VBD);
    subject(subject, verb, NSUBJ);
    sketch.attach(phrase(0, true), verb, OBJ);
    int to = sketch.word("to", Tag.TO);
    int deed = sketch.word(words.any(BASE, random), Tag.VB);
    sketch.attach(to, deed, MARK);
    sketch.attach(phrase(depth - 1, false), deed, OBJ);
    sketch.attach(deed, verb, XCOMP);
    return verb;
  }

  private int passive(int subject, int depth) {
    int auxiliary;
    int have = -1;
    boolean many = sketch.isPlural(subject);
    if (chance(30)) {
      have =
          chance(50)
              ? sketch.word("had", Tag.VBD)
              : many ? sketch.word("have", Tag.VBP) : sketch.word("has", Tag.VBZ);
      auxiliary = sketch.word("been", Tag.VBN);
    } else {
      auxiliary = sketch.word(many ? "were" : "was", Tag.VBD);
    }
    int verb = sketch.word(words.any(PASSIVE, random), Tag.VBN);
    if (have >= 0) {
      sketch.attach(have, verb, AUX);
    }
    sketch.attach(auxiliary, verb, AUX_PASS);
    subject(subject, verb, NSUBJ_PASS);
    agent(verb, depth);
    return verb;
  }

  private void agent(int verb, int depth) {
    if (chance(15)) {
      int to = sketch.word("to", Tag.TO);
      int deed = sketch.word(words.any(BASE, random), Tag.VB);
      sketch.attach(to, deed, MARK);
      sketch.attach(deed, verb, XCOMP);
    } else if (chance(50)) {
      int by = sketch.word("by", Tag.IN);
      int agent = phrase(depth - 1, true);
      sketch.attach(by, agent, CASE);
      sketch.attach(agent, verb, AGENT);
    } else if (chance(50)) {
      prepositional(verb, OBL);
    }
  }

  private int modal(int subject, int depth) {
    String[] modals = {"will", "would", "could", "may", "might", "must", "should"};
    int modal = sketch.word(modals[random.nextInt(modals.length)], Tag.MD);
    int not = chance(20) ? sketch.word("not", Tag.RB) : -1;
    int verb = sketch.word(words.any(BASE, random), Tag.VB);
    sketch.attach(modal, verb, AUX);
    if (not >= 0) {
      sketch.attach(not, verb, ADVMOD);
    }
    subject(subject, verb, NSUBJ);
    sketch.attach(phrase(depth - 1, false), verb, OBJ);
    return verb;
  }

  private int copula(int subject) {
    boolean many = sketch.isPlural(subject);
    int is =
        chance(50)
            ? sketch.word(many ? "were" : "was", Tag.VBD)
            : many ? sketch.word("are", Tag.VBP) : sketch.word("is", Tag.VBZ);
    int adjective = sketch.word(words.any(ADJECTIVE, random), Tag.JJ);
    sketch.attach(is, adjective, COP);
    subject(subject, adjective, NSUBJ);
    return adjective;
  }

  private void prepositional(int head, Relation relation) {
    String[] prepositions = {"in", "on", "at", "for", "with", "after", "from"};
    int preposition = sketch.word(prepositions[random.nextInt(prepositions.length)], Tag.IN);
    int noun = chance(30) ? sketch.word(words.any(PLACE, random), Tag.NNP) : phrase(0, false);
    sketch.attach(preposition, noun, CASE);
    sketch.attach(noun, head, relation);
  }

  /** A noun phrase; gives its head. */
  private int phrase(int depth, boolean agent) {
    if (depth <= 0 && chance(25)) {
      return common(agent);
    }
    return switch (random.nextInt(agent ? 7 : 3)) {
      case 0, 1 -> modified(common(agent), depth, agent);
      case 2 -> depth > 1 ? modified(common(agent), depth, agent) : common(agent);
      case 3 -> titled();
      case 4 -> chance(75) ? described(name(), depth) : body();
      case 5 -> nameAfterDescription();
      default -> chance(40) ? described(common(true), depth) : name();
    };
  }

  private int name() {
    int first = sketch.word(words.any(FIRST_NAME, random), Tag.NNP);
    if (chance(85)) {
      say(words.any(LAST_NAME, random), Tag.NNP, first, FLAT);
    }
    return first;
  }

  /** The Daily Mail. */
  private int body() {
    int the = sketch.word("the", Tag.DT);
    int first = sketch.word(words.any(PLACE, random), Tag.NNP);
    int body = sketch.word(words.any(LAST_NAME, random), Tag.NNP);
    sketch.attach(the, body, DET);
    sketch.attach(first, body, COMPOUND);
    return body;
  }

  private int titled() {
    int title = sketch.word(words.any(TITLE, random), Tag.NNP);
    int name = name();
    sketch.attach(title, name, NMOD_DESC);
    return name;
  }

  /** The driver Tom Baker. */
  private int nameAfterDescription() {
    int description = common(true);
    sketch.attach(name(), description, APPOS);
    return description;
  }

  private int common(boolean agent) {
    boolean many = chance(30);
    int determiner = many && chance(60) ? -1 : determiner(many);
    int adjective = chance(25) ? sketch.word(words.any(ADJECTIVE, random), Tag.JJ) : -1;
    int compound = chance(20) ? sketch.word(words.any(THING, random), Tag.NN) : -1;
    Vocabulary.Use use = many ? agent ? DOERS : THINGS : agent ? DOER : THING;
    int noun = sketch.word(words.any(use, random), many ? Tag.NNS : Tag.NN);
    if (determiner >= 0) {
      sketch.attach(determiner, noun, DET);
    }
    if (adjective >= 0) {
      sketch.attach(adjective, noun, AMOD);
    }
    if (compound >= 0) {
      sketch.attach(compound, noun, COMPOUND);
    }
    return noun;
  }

  private int determiner(boolean many) {
    return sketch.word(many || chance(60) ? "the" : "a", Tag.DT);
  }

  private int modified(int noun, int depth, boolean agent) {
    int kind = random.nextInt(10);
    if (depth <= 0 || kind < 2) {
      return noun;
    }
    switch (kind) {
      case 2, 3, 4 -> of(noun, depth);
      case 5, 6 -> reduced(noun, depth);
      case 7, 8 -> relative(noun, depth, agent, false);
      default -> relative(noun, depth, agent, true);
    }
    return noun;
  }

  private void of(int noun, int depth) {
    int of = sketch.word("of", Tag.IN);
    int owner = chance(30) ? name() : phrase(depth - 1, true);
    sketch.attach(of, owner, CASE);
    sketch.attach(owner, noun, NMOD);
  }

  private void reduced(int noun, int depth) {
    int verb = sketch.word(words.any(PASSIVE, random), Tag.VBN);
    sketch.attach(verb, noun, ACL);
    agent(verb, depth);
  }

  private void relative(int noun, int depth, boolean agent, boolean commas) {
    int comma = commas ? sketch.word(",", Tag.COMMA) : -1;
    boolean who = agent && chance(70);
    int pronoun =
        who
            ? sketch.word("who", Tag.WP)
            : sketch.word(commas || chance(40) ? "which" : "that", Tag.WDT);
    int verb = predicate(pronoun, depth - 1);
    sketch.attach(verb, noun, RELATIVE);
    if (commas) {
      sketch.attach(comma, verb, PUNCT);
      say(",", Tag.COMMA, verb, PUNCT);
    }
  }

  /** Ann Lee, the mayor of Ulm, … */
  private int described(int noun, int depth) {
    if (depth <= 0 || chance(40)) {
      return noun;
    }
    int comma = sketch.word(",", Tag.COMMA);
    int description = common(true);
    if (chance(50)) {
      int of = sketch.word(chance(60) ? "of" : "for", Tag.IN);
      int place = chance(50) ? sketch.word(words.any(PLACE, random), Tag.NNP) : common(false);
      sketch.attach(of, place, CASE);
      sketch.attach(place, description, NMOD);
    }
    sketch.attach(description, noun, APPOS);
    sketch.attach(comma, description, PUNCT);
    if (chance(90)) {
      say(",", Tag.COMMA, description, PUNCT);
    }
    return noun;
  }
}
