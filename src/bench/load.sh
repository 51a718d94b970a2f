#!/usr/bin/env bash
# Requests per second of the packaged service beside a bare Vert.x handler that writes the same bytes:
# same machine, same run, in alternation, 32 keep-alive connections. Needs wrk, curl and a JDK.
#   ./mvnw package -DskipTests && ./mvnw -Pbench -DskipTests test-compile && src/bench/load.sh
# Environment: SECONDS_EACH (5), ROUNDS (3), CONNECTIONS (32), PORT (8091; the bare handler takes the next).
set -euo pipefail
cd "$(dirname "$0")/../.."

each=${SECONDS_EACH:-5}
rounds=${ROUNDS:-3}
connections=${CONNECTIONS:-32}
port=${PORT:-8091}
bare_port=$((port + 1))
service=http://127.0.0.1:$port
bare=http://127.0.0.1:$bare_port/
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

work=$(mktemp -d)
pids=()
cleanup() {
  kill "${pids[@]}" 2>/dev/null || true
  wait "${pids[@]}" 2>/dev/null || true
  rm -rf "$work"
}
trap cleanup EXIT

# await URL: until it answers, at most 30 s.
await() {
  for _ in $(seq 300); do
    curl -sf -o /dev/null "$1" && return
    sleep 0.1
  done
  echo "no answer from $1" >&2
  exit 1
}

# rate URL [HEADER]: requests per second, after checking that no answer was an error.
rate() {
  wrk -t 1 -c "$connections" -d "${each}s" ${2:+-H "$2"} "$1" >"$work/wrk"
  if grep -qE 'Non-2xx|Socket errors' "$work/wrk"; then
    grep -E 'Non-2xx|Socket errors' "$work/wrk" >&2
    exit 1
  fi
  awk '/^Requests\/sec:/ { print $2 }' "$work/wrk"
}

median() { sort -n "$1" | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

QUARKUS_HTTP_PORT=$port "$java" ${JAVA_OPTIONS:-} -jar target/quarkus-app/quarkus-run.jar >"$work/service.log" 2>&1 &
pids+=($!)
await "$service/q/health/ready"
id=$(curl -sf "$service/api/v1/articles" | sed 's/.*"id":"\([^"]*\)".*/\1/')
path=/api/v1/articles/$id/summary
curl -sf -D "$work/headers" -o "$work/body" "$service$path"
etag=$(awk 'tolower($1) == "etag:" { print $2 }' "$work/headers" | tr -d '\r')

"$java" -cp "target/test-classes:$(echo target/quarkus-app/lib/main/*.jar target/quarkus-app/lib/boot/*.jar | tr ' ' ':')" \
  io.articleinsights.bench.BareServer "$bare_port" "$work/body" >"$work/bare.log" 2>&1 &
pids+=($!)
await "$bare"

rate "$service$path" >/dev/null
rate "$bare" >/dev/null
for _ in $(seq "$rounds"); do
  rate "$bare" >>"$work/bare"
  rate "$service$path" >>"$work/cached"
  rate "$service$path" "If-None-Match: $etag" >>"$work/revalidated"
done

bare_rate=$(median "$work/bare")
row() { awk -v name="$1" -v rate="$2" -v base="$bare_rate" 'BEGIN { printf "| %s | %.0f | %.1f %% |\n", name, rate, 100 * rate / base }'; }
printf '%s bytes, %s connections, %s rounds of %s s, median\n\n' "$(wc -c <"$work/body")" "$connections" "$rounds" "$each"
printf '| %s | %s | %s |\n|---|---:|---:|\n' 'answer' 'requests/s' 'ratio'
row 'bare Vert.x handler' "$bare_rate"
row 'GET …/summary' "$(median "$work/cached")"
row 'GET …/summary, If-None-Match: 304' "$(median "$work/revalidated")"
