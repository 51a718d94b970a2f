package io.articleinsights.speaker;

/** A mention with the entity that it stands for. */
record ResolvedMention(Entity entity, Resolution resolution) {}
