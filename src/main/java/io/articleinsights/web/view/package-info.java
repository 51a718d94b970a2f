/** The shapes that go over the wire: records without logic. */
package io.articleinsights.web.view;
