/** What is answered when a request cannot be: problem details as RFC 9457 (2023) has them. */
package io.articleinsights.web.problem;
