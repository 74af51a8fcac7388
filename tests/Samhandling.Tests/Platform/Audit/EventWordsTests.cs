using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;
using Samhandling.Platform;
using Samhandling.Platform.Audit;

namespace Samhandling.Tests.Platform.Audit;

public sealed class EventWordsTests : IDisposable
{
    private static readonly string[] Saving = ["SaveAsync", "SaveDurablyAsync", "SaveChangesAsync"];

    private readonly CultureInfo _before = CultureInfo.CurrentUICulture;
    private readonly House _house = new();

    public static TheoryData<string> Languages => [.. Preferences.Languages];

    [Theory, MemberData(nameof(Languages))]
    public void Every_use_case_that_saves_is_told_in_words(string language)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        var words = _house.Services.GetServices<Deed>().ToDictionary(deed => deed.UseCase, deed => deed.Text());

        var useCases = ModuleDefinition.ReadModule(typeof(Program).Assembly.Location).Types.Where(type => type.Methods.Any(m => m.Name == "Handle") && Saves(type)).Select(type => type.Name).ToList();

        Assert.Contains("InvitePerson", useCases);
        Assert.Empty(useCases.Except(words.Keys));
        Assert.DoesNotContain(words, word => word.Value.Length == 0 || word.Value == word.Key);
    }

    [Theory, MemberData(nameof(Languages))]
    public void Every_kind_of_row_is_called_by_a_word(string language)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        var words = _house.Services.GetServices<RowKind>().ToDictionary(kind => kind.Entity, kind => kind.Text());

        var told = _house.Db.Model.GetEntityTypes().Select(row => row.ClrType).Where(row => row.Namespace!.StartsWith("Samhandling", StringComparison.Ordinal) && !row.IsDefined(typeof(BookkeepingAttribute), false));

        Assert.Empty(told.Select(row => row.Name).Except(words.Keys));
        Assert.Equal(words.Count, words.Values.Distinct().Count());
    }

    public void Dispose()
    {
        CultureInfo.CurrentUICulture = _before;
        _house.Dispose();
    }

    // What is awaited lies in a type of its own inside the use case.
    private static bool Saves(TypeDefinition type) => type.NestedTypes.Prepend(type).SelectMany(t => t.GetMethods()).Where(m => m.HasBody)
        .SelectMany(m => m.Body.Instructions).Any(i => i.OpCode.Code is Code.Callvirt or Code.Call && i.Operand is MethodReference called && Saving.Contains(called.Name));
}
