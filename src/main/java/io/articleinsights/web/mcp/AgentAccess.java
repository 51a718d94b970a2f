package io.articleinsights.web.mcp;

/**
 * Whether agents are let in.
 *
 * @param enabled false answers every request under {@code /mcp} with 404
 */
public record AgentAccess(boolean enabled) {}
