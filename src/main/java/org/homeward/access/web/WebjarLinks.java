package org.homeward.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * Writes the version of a WebJar into the links that lead to it, and leaves every other link as it is. The framework's own
 * filter, whose place it takes, looks through every jar for a file of the name of each link of a page: on the worklist that
 * was more than half of the work.
 */
@Component
class WebjarLinks extends ResourceUrlEncodingFilter {

    private static final String WEBJARS = "/webjars/";

    private final ResourceUrlProvider files;

    WebjarLinks(ResourceUrlProvider files) {
        this.files = files;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws ServletException, IOException {
        chain.doFilter(request, new Links((HttpServletResponse) response, ((HttpServletRequest) request).getContextPath()));
    }

    private final class Links extends HttpServletResponseWrapper {

        private final String context;

        private Links(HttpServletResponse response, String context) {
            super(response);
            this.context = context;
        }

        @Override
        public String encodeURL(String address) {
            return super.encodeURL(address.startsWith(context + WEBJARS)
                    ? Optional.ofNullable(files.getForLookupPath(address.substring(context.length()))).map(context::concat).orElse(address)
                    : address);
        }
    }
}
