/**
 * The HTTP interface: resources that translate between requests and the library, and the shapes
 * that go over the wire. Nothing here analyses text.
 */
package io.articleinsights.web;
