/* Plain ES5, before anything else: an Excel whose browser is too old says so instead of showing an empty pane.
   Internet Explorer (Excel 2016 and 2019) has no Proxy; the old Edge has no String.prototype.replaceAll. */
(function () {
  var able =
    typeof Proxy === "function" && typeof String.prototype.replaceAll === "function" && "flat" in Array.prototype;
  if (able) return;
  function say() {
    var place = document.getElementById("pane");
    if (!place) return;
    place.innerHTML = "";
    var lines = [
      "此版本的 Excel 不受支持。",
      "请使用 Excel 2021、Microsoft 365 或网页版 Excel；也可以把工作簿交给“绩评工作台”页面处理，结果相同。表未改动。",
      "This version of Excel is not supported. Please use Excel 2021 or later, or the workbench page.",
    ];
    for (var at = 0; at < lines.length; at++) {
      var line = document.createElement("p");
      line.className = "plain";
      line.appendChild(document.createTextNode(lines[at]));
      place.appendChild(line);
    }
  }
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", say);
  else say();
})();
