/** What was asked: the parameters of each operation, read and checked. */
package io.articleinsights.web.request;
