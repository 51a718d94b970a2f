package io.articleinsights.speaker;

/** A mention with the figure that it stands for. */
record ResolvedMention(Entity figure, Resolution resolution) {}
