package org.homeward.flow.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.homeward.flow.PrintedList;
import org.homeward.flow.PrintedLists;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Makes the pages of printed lists: all that they need stands in them, so that they open without Homeward. */
@Component
class ListsOnPaper implements PrintedLists.Paper {

    private final ITemplateEngine templates;

    ListsOnPaper(ITemplateEngine templates) {
        this.templates = templates;
    }

    @Override
    public String page(PrintedList list) {
        return templates.process("flow/printed-list", with(list.asAt(), Map.of("list", list)));
    }

    @Override
    public String contents(List<PrintedList.Place> places, Instant at) {
        return templates.process("flow/printed-lists", with(at, Map.of("places", places)));
    }

    private static Context with(Instant at, Map<String, Object> shown) {
        var context = new Context(Locale.UK, shown);
        context.setVariable("times", new LondonWords(at));
        context.setVariable("words", new PlainWords());
        return context;
    }
}
