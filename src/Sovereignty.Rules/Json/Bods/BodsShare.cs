using System.Text.Json;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>Reads a share: exact, or between bounds. A bound that the standard excludes is taken over as included, which leaves a little more open.</summary>
internal static class BodsShare
{
    private static readonly string[] Lower = ["minimum", "exclusiveMinimum"];
    private static readonly string[] Upper = ["maximum", "exclusiveMaximum"];

    public static Share? Of(JsonElement json, string path, BodsSession session)
    {
        var exact = Number(json, path, "exact", session);
        var least = Lower.Select(name => Number(json, path, name, session)).OfType<decimal>().DefaultIfEmpty(0m).Max();
        var most = Upper.Select(name => Number(json, path, name, session)).OfType<decimal>().DefaultIfEmpty(100m).Min();
        if (most < least || exact < least || exact > most)
        {
            session.Problems.Add(path, new("bounds that leave no share, or not the exact one", "des bornes qui ne laissent aucune part, ou pas la part exacte"), new("a minimum not above the maximum, with the exact share between them", "un minimum qui ne dépasse pas le maximum, la part exacte entre les deux"));
            return null;
        }

        return exact is { } share ? Share.Exactly(share) : Share.Between(least, most);
    }

    private static decimal? Number(JsonElement json, string path, string name, BodsSession session)
    {
        if (!json.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number) && number is >= 0m and <= 100m)
        {
            return number;
        }

        session.Problems.Add($"{path}.{name}", Found.In(value), new("a number from 0 to 100", "un nombre de 0 à 100"));
        return null;
    }
}
