using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Evaluation;

/// <summary>A third country's power that reaches a party of the arrangement, certainly or possibly.</summary>
public sealed record Exposure : IKeyed
{
    private readonly AccountOfPower account;

    internal Exposure(Citation citation, Country country, PowerEffects effects, PartyId party, LayerId layer, AccountOfPower account)
    {
        Citation = citation;
        Country = country;
        Effects = effects;
        Party = party;
        Layer = layer;
        this.account = account;
    }

    /// <summary>The text that gives the power.</summary>
    public InstrumentId Instrument => Citation.Instrument;

    /// <summary>The law.</summary>
    public Citation Citation { get; }

    /// <summary>The country.</summary>
    public Country Country { get; }

    /// <summary>What the power can do here.</summary>
    public PowerEffects Effects { get; }

    /// <summary>The party reached.</summary>
    public PartyId Party { get; }

    /// <summary>The layer through which the data is reached.</summary>
    public LayerId Layer { get; }

    /// <summary>The parties through which the power reaches, from the one reached on.</summary>
    public ValueList<PartyId> Path => account.Path;

    /// <summary>Whether it is certain; else it is possible, as far as is known.</summary>
    public bool IsCertain { get; internal init; }

    /// <summary>The day since which the power exists.</summary>
    public UncertainDay Since { get; internal init; } = UncertainDay.Unknown;

    /// <summary>The first day without the power, as far as it is known; null when no end is known.</summary>
    public UncertainDay? Until { get; internal init; }

    /// <summary>What would cut the links that are there or may be; each of them has to be cut.</summary>
    public ValueList<Text> SeveredBy { get; internal init; } = [];

    /// <summary>What would take effects away although the links remain; one suffices for the effects it names.</summary>
    public ValueList<Text> RemovedBy { get; internal init; } = [];

    /// <summary>What is in place and only reduces it.</summary>
    public ValueList<Text> ReducedBy { get; internal init; } = [];

    /// <summary>Whether the text has ended and only its effects run on.</summary>
    public bool RunsOnAfterLapse { get; internal init; }

    /// <summary>Why, in words.</summary>
    public Text Reason => account.Reason;

    /// <summary>What the reader must know beside it.</summary>
    public ValueList<Text> Caveats => account.Caveats;

    /// <inheritdoc/>
    string IKeyed.Key => $"{Citation.Provision} {Layer} {Party}";
}
