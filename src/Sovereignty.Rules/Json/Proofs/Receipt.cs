using System.Security.Cryptography;
using NodaTime;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Proving;

namespace Sovereignty.Json;

/// <summary>What an answer was given from: whoever has the same facts and the same law gets the same bytes again.</summary>
public sealed record Receipt
{
    /// <summary>SHA-256 of the arrangement in canonical form, in lower-case hexadecimal.</summary>
    public required string Facts { get; init; }

    /// <summary>The law: its version and its hash.</summary>
    public required CatalogueStamp Law { get; init; }

    /// <summary>The asked day.</summary>
    public required LocalDate On { get; init; }

    /// <summary>The terms: day of knowledge, floors, readings, what decides.</summary>
    public required AssessmentTerms Terms { get; init; }

    /// <summary>SHA-256 of the assessment as JSON, in lower-case hexadecimal.</summary>
    public required string Answer { get; init; }

    /// <summary>The receipt of what the evaluator answers.</summary>
    /// <exception cref="IncoherentArrangementException">The description contradicts itself; nothing is assessed.</exception>
    public static Receipt Of(SovereigntyEvaluator evaluator, HostingArrangement arrangement, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(evaluator);
        return new()
        {
            Facts = HashOf(ArrangementJson.ToUtf8(arrangement)),
            Law = evaluator.Stamp,
            On = on,
            Terms = evaluator.Terms,
            Answer = HashOf(AssessmentJson.ToUtf8(evaluator.Open(arrangement).Assess(on))),
        };
    }

    /// <summary>The answer given anew, as JSON.</summary>
    /// <exception cref="ArgumentException">A reading was chosen that the law does not know.</exception>
    /// <exception cref="IncoherentArrangementException">The description contradicts itself; nothing is assessed.</exception>
    public byte[] Replay(HostingArrangement arrangement, BodyOfLaw law) =>
        AssessmentJson.ToUtf8(new SovereigntyEvaluator(law, Terms, Law.Version).Open(arrangement).Assess(On));

    /// <summary>Why the receipt is not that of these facts and this law; null when the same answer comes out, to the byte.</summary>
    public Refusal? Check(HostingArrangement arrangement, BodyOfLaw law)
    {
        ArgumentNullException.ThrowIfNull(arrangement);
        ArgumentNullException.ThrowIfNull(law);
        try
        {
            return Facts != HashOf(ArrangementJson.ToUtf8(arrangement)) ? new("$.receipt.facts", new("The receipt is for another description.", "Le reçu porte sur une autre description."))
                : Law.Hash != law.Hash ? new("$.receipt.law", new("The receipt is for another body of law.", "Le reçu porte sur un autre corps de règles."))
                : Answer != HashOf(Replay(arrangement, law)) ? new("$.receipt.answer", new("Another answer comes out.", "Une autre réponse en résulte."))
                : null;
        }
        catch (UnknownReadingException)
        {
            return new("$.receipt.readings", new("The law does not know a reading chosen here.", "Le droit ne connaît pas une lecture choisie ici."));
        }
    }

    private static string HashOf(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));
}
