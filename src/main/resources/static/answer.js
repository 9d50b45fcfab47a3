// Shows a question of a link only while the answer that it depends on asks for it. Without this script all are shown.
(() => {
  const form = document.querySelector("form.hw-form");
  if (!form) {
    return;
  }
  const said = name => {
    const fields = [...form.querySelectorAll(`[name="${name}"]`)];
    const chosen = fields.find(field => field.type === "radio" ? field.checked : true);
    return chosen && !chosen.closest("[hidden]") ? chosen.value : "";
  };
  const look = () => form.querySelectorAll("[data-when-name]").forEach(question => {
    const isAsked = question.dataset.whenValues.split(" ").includes(said(question.dataset.whenName));
    question.hidden = !isAsked;
    question.querySelectorAll("input, select, textarea").forEach(field => { field.disabled = !isAsked; });
  });
  form.addEventListener("change", look);
  look();
})();
