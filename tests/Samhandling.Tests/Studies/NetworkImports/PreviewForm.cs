using System.Net.Http.Headers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Studies.NetworkImports;

/// <summary>The preview's form as a browser has it on the screen: every field with what stands in it.</summary>
internal sealed class PreviewForm
{
    private readonly HttpClient _browser;
    private readonly Uri _address;
    private readonly List<KeyValuePair<string, string>> _fields = [];

    private PreviewForm(HttpClient browser, Uri address, IDocument page)
    {
        (_browser, _address, Page) = (browser, address, page);
        foreach (var field in page.QuerySelectorAll("form[method=post] [name]"))
        {
            var value = field switch
            {
                IHtmlInputElement { Type: "checkbox" or "radio" } box => box.IsChecked ? box.Value : null,
                IHtmlInputElement input => input.Value,
                IHtmlSelectElement select => select.Value,
                IHtmlTextAreaElement area => area.Value,
                _ => null,
            };
            if (value is not null) _fields.Add(new(field.GetAttribute("name")!, value));
        }
    }

    public IDocument Page { get; }

    /// <summary>What stands in the fields, by name.</summary>
    public string? this[string name] => _fields.Where(f => f.Key == "Form." + name).Select(f => f.Value).FirstOrDefault();

    public static async Task<PreviewForm> At(House house, Guid draftId, Who who = Who.Analyst)
    {
        var (browser, address) = (house.Browser(who), new Uri($"/{House.Ours}/networks/import/{draftId}", UriKind.Relative));
        browser.DefaultRequestHeaders.AcceptLanguage.Add(new StringWithQualityHeaderValue("sv"));
        return new(browser, address, await new HtmlParser().ParseDocumentAsync(await browser.GetStringAsync(address)));
    }

    /// <summary>Sends the form by one of its two buttons, with these fields written anew.</summary>
    public async Task<HttpResponseMessage> Send(bool import, params IEnumerable<(string Name, string Value)> written)
    {
        var fields = _fields.Where(f => !written.Any(w => f.Key == "Form." + w.Name)).Concat(written.Select(w => KeyValuePair.Create("Form." + w.Name, w.Value)));
        using var content = new FormUrlEncodedContent(import ? fields.Append(new("Then", "import")) : fields);
        return await _browser.PostAsync(_address, content);
    }

    public static readonly (string, string)[] About =
        [("Title", "Småby 2026"), ("Purpose", "Se vem som talar med vem"), ("LegalBasis", "Samtycke"), ("HeldOn", "2026-05-01"), ("DeleteOn", "2099-01-01")];
}
