/** The shapes that every other one is made of: words of a text and where they stand. */
package io.articleinsights.web.view.place;
