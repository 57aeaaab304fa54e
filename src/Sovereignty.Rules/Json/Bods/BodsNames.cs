using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>Gives every record a name as arrangements have them: its identifier where that is one already, else one made from it.</summary>
internal sealed class BodsNames
{
    private const int Longest = 100;
    private readonly Dictionary<string, PartyId> names = new(StringComparer.Ordinal);
    private readonly HashSet<string> used = new(StringComparer.Ordinal);

    /// <param name="records">The identifiers of all records; each gets the same name whatever their order.</param>
    public BodsNames(IEnumerable<string> records)
    {
        var all = records.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        foreach (var record in all.Where(NameRules.IsName).Concat(all.Where(record => !NameRules.IsName(record))))
        {
            var name = NameRules.IsName(record) ? record : Made(record);
            for (var number = 2; !used.Add(name); number++)
            {
                name = $"{Made(record)}-{number}";
            }

            names.Add(record, PartyId.Of(name));
        }
    }

    public PartyId Of(string record) => names[record];

    private static string Made(string record)
    {
        var letters = record.Length > Longest ? record[..Longest] : record;
        var name = string.Concat(letters.ToLowerInvariant().Select(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter is '-' or '.' or '_' ? letter : '-')).TrimStart('-', '.', '_');
        return name.Length > 0 ? name : "record";
    }
}
