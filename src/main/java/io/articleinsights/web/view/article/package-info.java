/** The shapes that say what an article is: what is known beside its text, and what was left out. */
package io.articleinsights.web.view.article;
