using Microsoft.AspNetCore.Routing.Matching;
using Microsoft.AspNetCore.Routing.Patterns;

namespace Samhandling.Platform.Commands;

/// <summary>The first word of a partnership's addresses is none that begins an address of the instance itself. Said to the routing, which else weighs every page of a partnership under each of those words: it is ready in a third of the time.</summary>
internal sealed class PartnershipWord : IRouteConstraint, IParameterLiteralNodeMatchingPolicy
{
    private const string Name = "partnership";

    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        values[routeKey] is string word && MatchesLiteral(routeKey, word);

    public bool MatchesLiteral(string parameterName, string literal) => !Partnership.IsTaken(literal);

    /// <summary>Holds for all these routes that begin with a partnership's word.</summary>
    public static void Hold(EndpointBuilder endpoint)
    {
        if (endpoint is RouteEndpointBuilder route && route.RoutePattern.GetParameter(Name) is { } word)
            route.RoutePattern = RoutePatternFactory.Parse(route.RoutePattern.RawText!, defaults: null, parameterPolicies: new RouteValueDictionary { [word.Name] = new PartnershipWord() });
    }
}

/// <summary>How routes are told that they begin with a partnership's word.</summary>
internal static class PartnershipRoutes
{
    public static void InPartnerships(this IEndpointConventionBuilder routes) => routes.Add(PartnershipWord.Hold);
}
