using System.Reflection;
using Microsoft.AspNetCore.Components;

namespace Samhandling.Tests.Platform;

/// <summary>What no form may set, whatever is posted (S-10).</summary>
public sealed class MassAssignmentTests
{
    private static readonly string[] Never = ["IsOperator", "PartnershipId", "UserId", "SecurityStamp", "PasswordHash", "DisabledAt", "Hash", "Stamp", "SeatsVersion"];

    private static readonly List<PropertyInfo> Bound =
    [
        .. typeof(Program).Assembly.GetTypes().SelectMany(t => t.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(p => p.IsDefined(typeof(SupplyParameterFromFormAttribute))),
    ];

    [Fact]
    public void No_form_has_a_field_of_that_name()
    {
        Assert.NotEmpty(Bound);
        Assert.Empty(Bound.SelectMany(form => form.PropertyType.GetProperties().Where(field => Never.Contains(field.Name)).Select(field => $"{form.DeclaringType!.Name}: {field.Name}")));
        Trust.Figure("S-10", "forms, none with a field for what nobody may set", Bound.Count);
    }

    [Fact]
    public void No_form_is_an_entity() => Assert.DoesNotContain(Bound, form => form.PropertyType.GetProperty("Id") is { SetMethod.IsPrivate: true });
}
