package io.articleinsights.quote;

import io.articleinsights.syntax.TokenRun;
import java.util.Optional;

/**
 * What the words beside a quotation say about its speaker.
 *
 * @param cue the run of the cue's tokens
 * @param lemma the cue's dictionary form
 * @param speaker the tokens of the noun phrase that speaks
 * @param rule which rule read it
 */
record AttributionCandidate(
    Optional<TokenRun> cue, Optional<String> lemma, Optional<TokenRun> speaker, Rule rule) {}
