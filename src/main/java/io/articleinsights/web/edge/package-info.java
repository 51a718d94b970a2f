/** What happens to every request before and after a resource: admission, headers, counting. */
package io.articleinsights.web.edge;
