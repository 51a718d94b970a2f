/**
 * The Model Context Protocol for language-model agents: tools, resources and prompts over the same
 * views as the REST API. An operation's parameters become a tool's arguments, its shape in the
 * OpenAPI document the tool's output schema; what is here only bounds and pages the answers.
 */
package io.articleinsights.web.mcp;
