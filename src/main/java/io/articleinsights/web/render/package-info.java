/** From a shape to bytes: JSON, CSV and plain text. */
package io.articleinsights.web.render;
