/** What the product is delivered with: manifests, native configuration and the packaged process. */
package io.articleinsights.deployment;
