namespace Etiquette.Browser.Tests;

/// <summary>
/// WCAG 2.2, 1.4.3 (https://www.w3.org/TR/WCAG22/#contrast-minimum): 4.5 to 1, and 3 to 1 for large text.
/// </summary>
internal static class Contrast
{
    /// <summary>Evaluates in the page to the texts that are too weak against what lies behind them.</summary>
    public const string TooWeak = """
        () => {
          const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
          const known = new Map();
          const rgba = colour => {
            if (known.has(colour)) return known.get(colour);
            canvas.clearRect(0, 0, 1, 1);
            canvas.fillStyle = colour;
            canvas.fillRect(0, 0, 1, 1);
            known.set(colour, [...canvas.getImageData(0, 0, 1, 1).data]);
            return known.get(colour);
          };
          const light = ([r, g, b]) => [r, g, b]
            .map(v => v / 255)
            .map(v => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
            .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
          const behind = element => {
            for (let e = element; e; e = e.parentElement) {
              const colour = rgba(getComputedStyle(e).backgroundColor);
              if (colour[3] === 255) return colour;
            }
            return [255, 255, 255];
          };
          const weak = [];
          for (const element of document.body.querySelectorAll("*")) {
            const says = [...element.childNodes].some(n => n.nodeType === 3 && n.textContent.trim());
            if (!says || !element.checkVisibility() || element.matches(".unseen, .skip")) continue;
            const style = getComputedStyle(element);
            const [a, b] = [light(rgba(style.color)), light(behind(element))];
            const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
            const size = parseFloat(style.fontSize);
            const large = size >= 24 || (size >= 18.66 && style.fontWeight >= 700);
            if (ratio < (large ? 3 : 4.5)) weak.push(`${ratio.toFixed(2)}: ${element.textContent.trim().slice(0, 40)}`);
          }
          return weak;
        }
        """;
}
