namespace Etiquette.Core.Accepting;

/// <summary>
/// What the facts come to, and what each answer would make of them: looked at when the next question is chosen, when we say how
/// sure we are, and when we say what would change the verdict. Each answer is tried once.
/// </summary>
public sealed class Outlook(Invitation invitation)
{
    private static readonly int[] firsts = Firsts();

    // By question and choice; one more than the decision, 0 for what was not tried yet.
    private readonly byte[] decisions = new byte[firsts[^1]];

    public Invitation Invitation => invitation;

    public Judgement Now { get; } = Judgement.Of(invitation);

    /// <summary>The verdict, if this were the answer.</summary>
    /// <param name="question">Its number among all.</param>
    /// <param name="choice">Its number among those of the question.</param>
    public Decision After(int question, int choice)
    {
        ref var decision = ref decisions[firsts[question] + choice];
        if (decision == 0)
        {
            var learnt = Question.All[question].Choices[choice].Learn(invitation);
            decision = (byte)(1 + (int)Judgement.Of(learnt).Decision);
        }

        return (Decision)(decision - 1);
    }

    /// <returns>Where the choices of each question begin, and where those of the last end.</returns>
    private static int[] Firsts()
    {
        var found = new int[Question.All.Length + 1];
        for (var question = 0; question < Question.All.Length; question++)
        {
            found[question + 1] = found[question] + Question.All[question].Choices.Length;
        }

        return found;
    }
}
