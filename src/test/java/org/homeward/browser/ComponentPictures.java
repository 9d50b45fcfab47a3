package org.homeward.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Looks that each component is there behind both doors, and takes its picture where pictures are wanted. */
final class ComponentPictures {

    private static final Path DOCS = Path.of("docs", "images", "components");
    private static final Path LOOKED_AT = Path.of("target", "screens", "components");

    private ComponentPictures() {
    }

    static void take(Page tasklist, Page ours) {
        var into = Boolean.getBoolean("pictures.write") ? DOCS : LOOKED_AT;
        ours.evaluate("document.querySelector('.hw-banner--task').style.position = 'static'");
        for (var component : GalleryComponent.values()) {
            picture(tasklist, inTasklist(tasklist, component), component, into.resolve(component.title() + "-tasklist.png"));
            picture(ours, ours.locator("#part-" + component.part()), component, into.resolve(component.title() + "-ours.png"));
        }
        tasklist.screenshot(new Page.ScreenshotOptions().setPath(LOOKED_AT.resolve("whole-tasklist.png")).setFullPage(true));
        ours.screenshot(new Page.ScreenshotOptions().setPath(LOOKED_AT.resolve("whole-ours.png")).setFullPage(true));
    }

    private static void picture(Page page, Locator part, GalleryComponent component, Path file) {
        part.scrollIntoViewIfNeeded();
        if (!component.isOnlySeenAmongOthers()) {
            part.screenshot(new Locator.ScreenshotOptions().setPath(file));
            return;
        }
        var box = part.boundingBox();
        double above = Math.max(0, box.y - 50);
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setClip(box.x, above, box.width, box.y - above + box.height + 50));
    }

    private static Locator inTasklist(Page page, GalleryComponent component) {
        var form = page.locator(".fjs-form");
        return switch (component) {
            case TEXT -> form.locator(".fjs-form-field-text").nth(1);
            case EXPRESSION -> form.locator(".fjs-form-field-text").nth(2);
            case BUTTON -> form.locator(".fjs-form-field-button");
            case IMAGE -> form.locator(".fjs-form-field-image");
            case SPACER -> form.locator(".fjs-form-field-spacer");
            case SEPARATOR -> form.locator(".fjs-form-field-separator");
            case IFRAME -> form.locator(".fjs-form-field-iframe");
            case HTML -> form.locator(".fjs-form-field-html");
            case TABLE -> form.locator(".fjs-form-field-table");
            case GROUP -> form.locator(".fjs-form-field-grouplike").first();
            case DYNAMICLIST -> form.locator(".fjs-form-field-grouplike").nth(1);
            default -> form.locator(".fjs-form-field").filter(new Locator.FilterOptions().setHas(
                    page.locator("[id*='-" + component.part() + "']"))).last();
        };
    }
}
