using System.CommandLine.Parsing;
using NodaTime;
using NodaTime.Text;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Tool;

/// <summary>Something that the caller assumes of the law.</summary>
/// <param name="Kind">What happens.</param>
/// <param name="Instrument">To which text.</param>
/// <param name="Day">On which day.</param>
/// <param name="AsProposed">Whether the text is a proposal taken as it was proposed.</param>
internal sealed record Assumption(LifeEventKind Kind, InstrumentId Instrument, LocalDate Day, bool AsProposed)
{
    public Text Words => Text.Same($"{Choices.NameOf(Kind)}:{Instrument}={LocalDatePattern.Iso.Format(Day)}");

    /// <exception cref="ArgumentException">A text that has entered into force is taken for a proposal.</exception>
    public BodyOfLaw In(BodyOfLaw law) => AsProposed ? law.AsProposed(Instrument, Day) : law.With(Instrument, LifeEvent.Assumed(Kind, Day));

    /// <summary>Proposals applied as proposed: ID=DATE.</summary>
    public static Assumption[] Proposals(ArgumentResult result) =>
        [.. result.Tokens.Select(token => Read(token.Value, LifeEventKind.InForce, token.Value, new("a proposal and its first day, such as fr-decree-draft=2026-01-01", "une proposition et son premier jour, tels que fr-decree-draft=2026-01-01"), asProposed: true, result)).OfType<Assumption>()];

    /// <summary>Events assumed: KIND:ID=DATE.</summary>
    public static Assumption[] Events(ArgumentResult result)
    {
        var kinds = Choices.Named<LifeEventKind>();
        var read = new List<Assumption?>();
        foreach (var word in result.Tokens.Select(token => token.Value))
        {
            var colon = word.IndexOf(':', StringComparison.Ordinal);
            var place = colon < 0 ? -1 : Array.FindIndex(kinds, kind => string.Equals(kind.Name, word[..colon], StringComparison.Ordinal));
            if (place < 0)
            {
                var names = string.Join(", ", kinds.Select(kind => kind.Name));
                result.Refuse(
                    $"'{word}' is not an event, such as annulled:eu-dpf=2027-01-01. Kinds: {names}.",
                    $"« {word} » n'est pas un événement, tel que annulled:eu-dpf=2027-01-01. Sortes : {names}.");
                continue;
            }

            read.Add(Read(word[(colon + 1)..], kinds[place].Value, word, new("an event, such as annulled:eu-dpf=2027-01-01", "un événement, tel que annulled:eu-dpf=2027-01-01"), asProposed: false, result));
        }

        return [.. read.OfType<Assumption>()];
    }

    private static Assumption? Read(string words, LifeEventKind kind, string word, Text expected, bool asProposed, ArgumentResult result)
    {
        if (words.Split('=') is [{ Length: > 0 } id, var day] && Days.TryRead(day, out var date))
        {
            var text = Catalogue.Law.Instruments.FirstOrDefault(instrument => string.Equals(instrument.Id.Value, id, StringComparison.Ordinal));
            if (text is not null)
            {
                return new Assumption(kind, text.Id, date, asProposed);
            }

            var ids = string.Join(", ", Catalogue.Law.Instruments.Select(instrument => instrument.Id.Value));
            result.Refuse($"The catalogue holds no text with the id '{id}'. It holds: {ids}.", $"Le catalogue ne contient aucun texte d'identifiant « {id} ». Il contient : {ids}.");
            return null;
        }

        result.Refuse($"'{word}' is not {expected.En}.", $"« {word} » n'est pas {expected.Fr}.");
        return null;
    }
}
