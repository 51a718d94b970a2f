/**
 * Names of people, bodies and places as they stand in a text: where one starts and ends, and what
 * its shape tells.
 */
package io.articleinsights.name;
