using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>The operator of a layer.</summary>
internal static class Operators
{
    /// <summary>Whoever the operator may be, it passes the test.</summary>
    public static Truth Every<TArgument>(in Subject subject, ref Inquiry inquiry, TArgument argument, PartyTest<TArgument> test) =>
        inquiry.Test(subject.Layer.Operator, FactNames.Operator, in subject, (subject, argument, test), static (PartyId id, (Subject Subject, TArgument Argument, PartyTest<TArgument> Test) asked, ref Inquiry inner) =>
        {
            var party = asked.Subject.Scene.Party(id);
            return asked.Test(party, asked.Argument, asked.Subject.With(party), ref inner);
        });
}
