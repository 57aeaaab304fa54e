using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Reports;

/// <summary>An assessment while it is told in one language.</summary>
internal sealed class Telling
{
    private readonly Language language;
    private readonly Dictionary<PartyId, string> names;

    public Telling(Assessment assessment, HostingArrangement arrangement, Language language, bool isBrief)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(arrangement);
        this.language = language;
        Assessment = assessment;
        IsBrief = isBrief;
        Name = arrangement.Name ?? arrangement.Id;
        names = arrangement.Organisations.DistinctBy(party => party.Id).ToDictionary(party => party.Id, party => party.Name ?? party.Id.Value);
        Deciding = [.. assessment.Findings.Where(finding => assessment.Terms.Decides(finding.Force, finding.Matter))];
        Caveats = new Caveats(this);
    }

    public Assessment Assessment { get; }

    /// <summary>Whether the reader wants a screen or two, and not everything.</summary>
    public bool IsBrief { get; }

    /// <summary>The arrangement's name.</summary>
    public string Name { get; }

    /// <summary>The findings that decide the conclusion.</summary>
    public Finding[] Deciding { get; }

    public Caveats Caveats { get; }

    public string Say(Text text) => text.In(language);

    public string Say(string en, string fr) => language == Language.French ? fr : en;

    public string Labelled(string en, string fr, string words) => Say(en, fr) + Colon + words;

    /// <summary>The colon of the language, with what goes before it.</summary>
    public string Colon => Say(": ", " : ");

    public static string List(IEnumerable<string> words) => string.Join(", ", words);

    public string And(IEnumerable<string> words)
    {
        var all = words.ToArray();
        return all.Length < 2 ? string.Concat(all) : string.Join(", ", all[..^1]) + Say(" and ", " et ") + all[^1];
    }

    /// <summary>The words in quotation marks.</summary>
    public string Quote(string words) => Say($"“{words}”", $"« {words} »");

    /// <summary>The words with a capital letter, unless they begin with a name.</summary>
    public static string Sentence(string words)
    {
        var first = words.Split(' ')[0];
        var isName = words.StartsWith(first + " :", StringComparison.Ordinal);
        return first.Length > 0 && !isName && first.All(letter => char.IsAsciiLetterLower(letter) || letter is '\'' or ',' or 'à' or 'é')
            ? char.ToUpperInvariant(words[0]) + words[1..]
            : words;
    }

    public string NameOf(PartyId party) => names.TryGetValue(party, out var name) ? name : party.Value;

    /// <summary>The thing to which a path in the description leads: a party's name, a layer, a data set; empty for the whole.</summary>
    public string PlaceOf(string path)
    {
        var open = path.IndexOf("['", StringComparison.Ordinal);
        var close = path.IndexOf("']", StringComparison.Ordinal);
        if (open < 0 || close < open || path.StartsWith("$.events", StringComparison.Ordinal))
        {
            return "";
        }

        var id = path[(open + 2)..close];
        return id == "unnamed" ? Say("what the description does not name", "ce que la description ne nomme pas")
            : path.StartsWith("$.organisations", StringComparison.Ordinal) ? NameOf(PartyId.Of(id))
            : id;
    }

    /// <summary>Sovereignty is told first: it is what the reader came for.</summary>
    public static int Rank(Matter matter) => matter.Equals(Matter.Sovereignty) ? 0 : 1;

    /// <summary>The forces of the breaches among these findings.</summary>
    public static Force[] Breached(IEnumerable<Finding> findings) =>
        [.. findings.Where(finding => finding.Conclusion == Conclusion.NotMet).Select(finding => finding.Force).Distinct().Order()];

    public string Mark(Conclusion conclusion, IEnumerable<Finding> findings) => Say(ConclusionWords.Of(conclusion, Breached(findings)));
}
