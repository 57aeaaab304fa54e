using Sovereignty.Criteria;
using Sovereignty.Facts;

/// <summary>Whether the layer's technology comes from at least so many suppliers.</summary>
public sealed record HasTechnologyFrom(int Suppliers) : Criterion
{
    public override string Key => "has-technology-from";

    public override Text Question => new($"technology comes from at least {Suppliers} suppliers", $"la technique vient d'au moins {Suppliers} fournisseurs");

    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var (certain, possible) = (0, 0);
        foreach (var entry in subject.Layer.Technology.Entries)
        {
            var belongs = inquiry.Belongs(entry);    // what is weak, denied or not yet public is not simply there
            certain += belongs.IsTrue ? 1 : 0;
            possible += belongs.IsFalse ? 0 : 1;
        }

        if (certain >= Suppliers)
        {
            return Truth.True;
        }

        if (possible < Suppliers && inquiry.IsExact(subject.Layer.Technology))
        {
            return Truth.False;
        }

        inquiry.Miss(FactNames.Technology, in subject);    // an open answer names what is missing
        return Truth.Unknown;
    }
}
