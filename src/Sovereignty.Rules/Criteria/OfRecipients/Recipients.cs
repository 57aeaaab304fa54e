using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Who receives data: of a transfer its recipient, of a layer its operator, else the party itself.</summary>
internal static class Recipients
{
    /// <summary>Whoever the recipient may be, it passes the test.</summary>
    public static Truth Every<TArgument>(in Subject subject, ref Inquiry inquiry, TArgument argument, PartyTest<TArgument> test)
    {
        if (subject.Kind == SubjectKind.Layer)
        {
            return Operators.Every(in subject, ref inquiry, argument, test);
        }

        return subject.Kind == SubjectKind.Transfer
            ? inquiry.Test(subject.Transfer.Recipient, FactNames.Recipient, in subject, (subject, argument, test), static (PartyId id, (Subject Subject, TArgument Argument, PartyTest<TArgument> Test) asked, ref Inquiry inner) =>
                asked.Test(asked.Subject.Scene.Party(id), asked.Argument, asked.Subject.With(asked.Subject.Scene.Party(id)), ref inner))
            : test(subject.Party, argument, subject.With(subject.Party), ref inquiry);
    }
}
