# Homeward for production: built with Maven, run on a Java 17 runtime without a compiler, an embedded database or demo data.

FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY pom.xml ./
COPY processes processes
COPY decisions decisions
COPY src/main src/main
RUN mvn -B -q -DskipTests package

FROM eclipse-temurin:17-jre AS run
LABEL org.opencontainers.image.title="Homeward" \
      org.opencontainers.image.description="Takes people home from hospital: discharge-to-assess on BPMN and DMN." \
      org.opencontainers.image.licenses="Apache-2.0"
RUN apt-get update \
    && apt-get install -y --no-install-recommends curl \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin homeward
WORKDIR /opt/homeward
COPY --from=build --chown=root:root /build/target/homeward.jar homeward.jar
COPY LICENSE LICENSE

# UTC: the engine takes its time zone from here; what people see is computed for Europe/London.
# Serial collector and two thirds of the memory: right for one or two processors and 1 to 2 GB; the rest is for threads and buffers.
# Out of memory ends the process, so that it is started again instead of limping on.
ENV TZ=UTC \
    LANG=C.UTF-8 \
    JAVA_TOOL_OPTIONS="-Duser.timezone=UTC -Dfile.encoding=UTF-8 -XX:+UseSerialGC -XX:MaxRAMPercentage=66 -XX:+ExitOnOutOfMemoryError"

USER 10001
EXPOSE 8080 2575
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=15s --timeout=5s --start-period=90s --retries=4 \
    CMD ["curl", "--fail", "--silent", "--show-error", "--output", "/dev/null", "http://localhost:8080/actuator/health/readiness"]
ENTRYPOINT ["java", "-jar", "homeward.jar"]
