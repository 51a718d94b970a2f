package io.articleinsights.app;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import io.quarkus.jackson.ObjectMapperCustomizer;
import io.quarkus.runtime.annotations.StaticInitSafe;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.SmallRyeConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.WriterInterceptor;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Reads from class files what Quarkus makes at static initialisation, which for a native binary is
 * the time of its build, and what that is given: whatever JAX-RS calls a provider, what observes
 * the container's own start, and all that they have injected.
 *
 * <p>Not so resources, which the first request makes, beans that are injected as proxies, and what
 * is asked for later by way of {@code Instance} or {@code Provider}.
 */
final class BuildTimeBeans {

  private static final List<Class<? extends Annotation>> MARKS_OF_METHODS =
      List.of(ServerRequestFilter.class, ServerResponseFilter.class, ServerExceptionMapper.class);

  private static final List<Class<?>> PROVIDERS =
      List.of(
          ContainerRequestFilter.class,
          ContainerResponseFilter.class,
          ReaderInterceptor.class,
          WriterInterceptor.class,
          MessageBodyReader.class,
          MessageBodyWriter.class,
          ExceptionMapper.class,
          ContextResolver.class,
          ParamConverterProvider.class,
          DynamicFeature.class,
          Feature.class,
          ObjectMapperCustomizer.class);

  private static final List<Class<? extends Annotation>> PROXIED =
      List.of(ApplicationScoped.class, RequestScoped.class);

  private final JavaClasses classes;
  private final Set<String> faults = new TreeSet<>();
  private final Set<String> seen = new TreeSet<>();

  BuildTimeBeans(JavaClasses classes) {
    this.classes = classes;
  }

  /** What is made at build time without being asked for by another, by simple name. */
  Set<String> roots() {
    Set<String> names = new TreeSet<>();
    classes.stream()
        .filter(BuildTimeBeans::isRoot)
        .map(JavaClass::getSimpleName)
        .forEach(names::add);
    return names;
  }

  /** Each way from what is made at build time to a value of run time; none where all is well. */
  List<String> faults() {
    for (JavaClass type : classes) {
      if (type.isAnnotatedWith(StaticInitSafe.class)) {
        faults.add(type.getSimpleName() + " keeps the values of the build");
      }
      if (isRoot(type)) {
        follow(type, type.getSimpleName());
        observersOfTheContainer(type)
            .forEach(method -> followAll(method.getParameters(), type.getSimpleName()));
      }
    }
    return List.copyOf(faults);
  }

  private static boolean isRoot(JavaClass type) {
    return !type.isInterface()
        && (PROVIDERS.stream().anyMatch(type::isAssignableTo)
            || type.isAnnotatedWith(jakarta.ws.rs.ext.Provider.class)
            || type.getMethods().stream().anyMatch(BuildTimeBeans::isMarked)
            || observersOfTheContainer(type).findAny().isPresent());
  }

  private static boolean isMarked(JavaMethod method) {
    return MARKS_OF_METHODS.stream().anyMatch(method::isAnnotatedWith);
  }

  private static Stream<JavaMethod> observersOfTheContainer(JavaClass type) {
    return type.getMethods().stream()
        .filter(
            method ->
                method.getParameters().stream()
                    .anyMatch(
                        parameter ->
                            parameter
                                .tryGetAnnotationOfType(Initialized.class)
                                .filter(start -> start.value() == ApplicationScoped.class)
                                .isPresent()));
  }

  private void follow(JavaClass bean, String way) {
    for (JavaConstructor constructor : bean.getConstructors()) {
      followAll(constructor.getParameters(), way);
    }
    for (JavaMethod method : bean.getMethods()) {
      if (method.isAnnotatedWith(Inject.class)) {
        followAll(method.getParameters(), way);
      }
    }
    for (JavaField field : bean.getFields()) {
      if (field.isAnnotatedWith(ConfigProperty.class)) {
        blame(way, field.getAnnotationOfType(ConfigProperty.class).name(), field.getRawType());
      } else if (field.isAnnotatedWith(Inject.class)) {
        followType(field.getRawType(), way);
      }
    }
  }

  private void followAll(List<JavaParameter> parameters, String way) {
    for (JavaParameter parameter : parameters) {
      if (parameter.isAnnotatedWith(ConfigProperty.class)) {
        String property = parameter.getAnnotationOfType(ConfigProperty.class).name();
        blame(way, property, parameter.getRawType());
      } else if (!parameter.isAnnotatedWith(Observes.class)) {
        followType(parameter.getRawType(), way);
      }
    }
  }

  private void followType(JavaClass type, String way) {
    if (isAskedForLater(type)) {
      return;
    }
    if (type.isAnnotatedWith(ConfigMapping.class)
        || type.isAnnotatedWith(ConfigProperties.class)
        || type.isEquivalentTo(Config.class)
        || type.isEquivalentTo(SmallRyeConfig.class)) {
      blame(way, type.getSimpleName(), type);
    } else if (seen.add(type.getName())) {
      String further = way + " → " + type.getSimpleName();
      producers(type).forEach(producer -> followAll(producer.getParameters(), further));
      beans(type).forEach(bean -> follow(bean, further));
    }
  }

  private void blame(String way, String property, JavaClass type) {
    if (!isAskedForLater(type)) {
      faults.add(way + " holds " + property);
    }
  }

  private static boolean isAskedForLater(JavaClass type) {
    return type.isAssignableTo(Provider.class) || type.isEquivalentTo(Instance.class);
  }

  private List<JavaCodeUnit> producers(JavaClass type) {
    List<JavaCodeUnit> found = new ArrayList<>();
    for (JavaClass holder : classes) {
      for (JavaMethod method : holder.getMethods()) {
        if (method.isAnnotatedWith(Produces.class)
            && method.getRawReturnType().isAssignableTo(type.getName())
            && !isProxied(method)) {
          found.add(method);
        }
      }
    }
    return found;
  }

  private List<JavaClass> beans(JavaClass type) {
    return classes.stream()
        .filter(bean -> !bean.isInterface() && bean.isAssignableTo(type.getName()))
        .filter(bean -> PROXIED.stream().noneMatch(bean::isAnnotatedWith))
        .toList();
  }

  private static boolean isProxied(JavaMethod producer) {
    return PROXIED.stream().anyMatch(producer::isAnnotatedWith);
  }
}
