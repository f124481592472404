using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MineSim.Architecture.Tests.Structure;

/// <summary>
/// Cyclomatic complexity (T. McCabe, A complexity measure, IEEE Trans. Softw. Eng. 2 (1976)): 1, and 1 more for each
/// if, while, do, for, foreach, case label, arm of a switch expression, ?:, &amp;&amp;, ||, ??, ??= and catch. Not for
/// default and _, which are where the others do not apply, nor for ?. and the patterns and, or.
/// </summary>
internal static class Branches
{
    /// <summary>Of a method with its lambdas and local functions.</summary>
    public static int Complexity(SyntaxNode method) => 1 + method.DescendantNodes().Count(IsBranch);

    private static bool IsBranch(SyntaxNode node) =>
        node switch
        {
            IfStatementSyntax or WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax => true,
            CommonForEachStatementSyntax or CatchClauseSyntax or ConditionalExpressionSyntax => true,
            CaseSwitchLabelSyntax or CasePatternSwitchLabelSyntax => true,
            SwitchExpressionArmSyntax arm => arm is not { Pattern: DiscardPatternSyntax, WhenClause: null },
            _ => node.Kind()
                is SyntaxKind.LogicalAndExpression
                    or SyntaxKind.LogicalOrExpression
                    or SyntaxKind.CoalesceExpression
                    or SyntaxKind.CoalesceAssignmentExpression,
        };
}
