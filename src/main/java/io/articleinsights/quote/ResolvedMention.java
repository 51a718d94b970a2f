package io.articleinsights.quote;

/** A mention with the figure that it stands for. */
record ResolvedMention(Figure figure, Resolution resolution) {}
