using Samhandling.Platform.Commands;
using Samhandling.Platform.Data;
using Samhandling.Platform;
using Samhandling.Strategies.Documents;
using Samhandling.Strategies.WholeTexts;

namespace Samhandling.Strategies;

/// <summary>The whole text of the invented region's strategy, with a heading, a list and a table.</summary>
internal static class DemoTexts
{
    private const string Words = """
        # Därför en gemensam strategi

        Nordanland är stort och glest. Det som en kommun klarar sämre ensam **gör vi tillsammans**, och det här dokumentet säger vad.

        ## Fyra mål

        1. Man kan leva och arbeta i hela länet.
        2. Den som vill lära sig något nytt kan göra det nära.
        3. Vi når varandra, på väg, räls och fiber.
        4. Naturen ska räcka åt dem som kommer efter oss.

        ## Så följer vi upp

        | Vad | När | Vem |
        | --- | --- | --- |
        | Mätning av målen | Varje år i mars | Regionen |
        | Samtal i varje kommun | Vartannat år | Kommunerna |
        | Översyn av strategin | En gång mellan två val | Fullmäktige |

        Mer om arbetet står på [regionens webbplats](https://nordanland.example/strategi).
        """;

    public static async Task Load(IServiceProvider services, CancellationToken cancel)
    {
        var db = services.GetRequiredService<SamhandlingDb>();
        var strategy = db.StrategyDocuments.First(d => d.Title == "Nordanland 2035");
        db.DocumentTexts.Add(DocumentText.Of(strategy.Id, Words).Agreed());
        await db.SaveChangesAsync(cancel);
    }
}
