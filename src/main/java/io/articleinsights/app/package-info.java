/** Puts the service together: configuration, start, health. */
package io.articleinsights.app;
